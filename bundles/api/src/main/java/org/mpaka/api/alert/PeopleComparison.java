package org.mpaka.api.alert;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Compares people who have not come yet with all lists in force, for the core's services that keep the result. Finds
 * silent alerts too: whoever shows what it answers asks {@link #audience} first. Nothing is journaled.
 */
@ProviderType
public interface PeopleComparison {
    /** Whether there is a list to compare with, and each can be read. */
    boolean isReady();

    /** Records to compare, best first. @param on day at the post */
    List<ScreenedPerson.Record> compare(ScreeningQuery query, LocalDate on);

    /** Who may know of a record, as things are now: by silence, roles and agencies; looks into nothing when asked. */
    Predicate<Actor> audience(ScreenedPerson.Record found);

    /**
     * Reads a table or workbook of people as {@link PeopleScreening} does.
     *
     * @throws MpakaException {@code UNREADABLE_TABLE} with the line, {@code TOO_LARGE}
     */
    List<Line> read(PeopleColumns columns, InputStream table) throws IOException;

    /**
     * A line of a table.
     *
     * @param query whom it names
     * @param notes what of the line could not be read and was left out
     * @param setAside why it is no person
     */
    record Line(long line, String reference, ScreeningQuery query, List<Sentence> notes, Optional<Sentence> setAside) {
        public Line {
            notes = List.copyOf(notes);
        }

        @Override
        public String toString() {
            return "Line " + line;
        }
    }
}
