package org.mpaka.api.legislation;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;

/**
 * A table as it was understood, before it is proposed.
 *
 * @param rows that are in order, as they would be proposed
 * @param faults of the others, in the order of the file, the first hundred; with one of them the table is refused
 */
public record LawTablePreview(List<Row> rows, List<Fault> faults) {
    public LawTablePreview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** @param before what the law gives the key on the new row's first day; empty when nothing */
    public record Row(LawChange.Row row, Optional<LegalValue> before) {}

    /** @param line from 1; 0 when it concerns the whole file */
    public record Fault(int line, Sentence what) {}
}
