package org.mpaka.api.alert;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;

/**
 * How a file of people was understood, before anything is compared. Nothing of it is kept.
 *
 * @param columns in the file's order
 * @param people lines that would be compared; 0 when no column holds names
 * @param setAside lines that are no people
 * @param remarked lines that are set aside, or of which something could not be read
 * @param remarks the first {@value #MOST} of what is to be said about lines, in the file's order
 */
public record PeoplePreview(List<Column> columns, int people, int setAside, int remarked, List<Remark> remarks) {
    public static final int MOST = 100;

    public PeoplePreview {
        columns = List.copyOf(columns);
        remarks = List.copyOf(remarks);
    }

    /**
     * @param heading as the file gives it; empty when it has none
     * @param field as which it is read; empty when it is not compared
     */
    public record Column(String heading, Optional<PeopleColumns.Field> field) {}

    /**
     * @param line of the file, from 1
     * @param setAside the line would not be compared
     */
    public record Remark(long line, Sentence what, boolean setAside) {}

    /** Whether a column holds names; without one the file cannot be screened. */
    public boolean hasNames() {
        return columns.stream()
                .flatMap(column -> column.field().stream())
                .anyMatch(field -> field == PeopleColumns.Field.NAME || field == PeopleColumns.Field.SURNAME);
    }
}
