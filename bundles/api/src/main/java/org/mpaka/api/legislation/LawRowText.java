package org.mpaka.api.legislation;

import java.util.Map;
import java.util.Optional;

/**
 * A row as a person writes it: a line of a table, or a form. Blank is as good as left out.
 *
 * @param table which must exist in the country's law
 * @param key nationality, post or word; several apart by blanks share the rest
 * @param id of the row, {@code BDI-V-07}
 * @param from the first day, {@code 2027-01-01}
 * @param to the last day; open when blank
 * @param ends {@code yes}: the key has no value from that day on
 * @param unit of the numbers
 * @param confidence {@code C1}, {@code C2}, {@code P}, {@code G} or {@code X}
 * @param title of the act
 * @param article of the act
 * @param gazetted the gazette's date, or {@code not seen}
 * @param address where the text can be read
 * @param note for readers of the law
 * @param values by name
 * @param line of the file, from 1; 0 when it is no file
 */
public record LawRowText(
        Optional<String> table,
        Optional<String> key,
        Optional<String> id,
        Optional<String> from,
        Optional<String> to,
        Optional<String> ends,
        Optional<String> unit,
        Optional<String> confidence,
        Optional<String> title,
        Optional<String> article,
        Optional<String> gazetted,
        Optional<String> address,
        Optional<String> note,
        Map<String, String> values,
        int line) {
    public LawRowText {
        values = Map.copyOf(values);
    }
}
