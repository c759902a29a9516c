package org.mpaka.core.legislation;

import java.time.LocalDate;
import org.mpaka.api.legislation.LawRow;

/** First and last days of rows, open ends among them. */
final class Periods {
    private Periods() {}

    static boolean overlap(LawRow one, LawRow other) {
        return !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
    }

    static LocalDate first(LawRow row) {
        return row.value().inForce().from().orElse(LocalDate.MIN);
    }

    static LocalDate last(LawRow row) {
        return row.value().inForce().to().orElse(LocalDate.MAX);
    }
}
