package org.mpaka.testing.tck.legislation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a table of cases that asks for a value, as a reader of the law would.
 *
 * @param row identifier of the row in force for the key on the day; empty when none is to be
 */
public record ValueCase(String table, String key, LocalDate day, Optional<String> row) {
    @Override
    public String toString() {
        return table + "/" + key + " on " + day;
    }
}
