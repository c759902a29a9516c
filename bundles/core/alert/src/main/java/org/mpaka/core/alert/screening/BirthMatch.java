package org.mpaka.core.alert.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mpaka.api.PartialDate;
import org.mpaka.api.alert.BirthRange;

/**
 * How a traveller's date of birth compares with those listed.
 *
 * @param years how far the nearest years are apart
 */
record BirthMatch(Kind kind, int years) {
    /** Best first. */
    enum Kind {
        /** The same whole day. */
        SAME_DAY,
        /** Day and month changed places. */
        SWAPPED,
        /** Nothing contradicts: partial, a range, or "about". */
        WITHIN,
        NOT_GIVEN,
        /** The year is the same, the day is another. */
        OTHER_DAY,
        OTHER_YEAR
    }

    /** What "about 1960" may mean. */
    private static final int ABOUT_YEARS = 5;

    private static final BirthMatch NOT_GIVEN = new BirthMatch(Kind.NOT_GIVEN, 0);

    static BirthMatch of(PartialDate traveller, List<BirthRange> listed) {
        if (!traveller.isKnown()) return NOT_GIVEN;
        return listed.stream()
                .filter(range -> range.from().isKnown() || range.to().isKnown())
                .map(range -> compare(traveller, range))
                .min(Comparator.comparing(BirthMatch::kind).thenComparingInt(BirthMatch::years))
                .orElse(NOT_GIVEN);
    }

    private static BirthMatch compare(PartialDate traveller, BirthRange range) {
        boolean oneDay = range.from().equals(range.to()) && range.from().isWhole();
        if (oneDay && traveller.isWhole() && !range.approximate()) return days(traveller, range.from());
        LocalDate first = range.from().earliest().orElse(LocalDate.MIN.withYear(1));
        LocalDate last = range.to().latest().orElse(LocalDate.of(9999, 12, 31));
        if (range.approximate()) {
            first = first.minusYears(Math.min(ABOUT_YEARS, first.getYear() - 1));
            last = last.plusYears(Math.min(ABOUT_YEARS, 9999 - last.getYear()));
        }
        var earliest = traveller.earliest().orElseThrow();
        var latest = traveller.latest().orElseThrow();
        if (!latest.isBefore(first) && !earliest.isAfter(last)) return new BirthMatch(Kind.WITHIN, 0);
        int years = latest.isBefore(first) ? first.getYear() - latest.getYear() : earliest.getYear() - last.getYear();
        return new BirthMatch(years == 0 ? Kind.OTHER_DAY : Kind.OTHER_YEAR, years);
    }

    private static BirthMatch days(PartialDate a, PartialDate b) {
        if (a.equals(b)) return new BirthMatch(Kind.SAME_DAY, 0);
        if (a.year() == b.year() && a.month() == b.day() && a.day() == b.month())
            return new BirthMatch(Kind.SWAPPED, 0);
        int years = Math.abs(a.year() - b.year());
        return new BirthMatch(years == 0 ? Kind.OTHER_DAY : Kind.OTHER_YEAR, years);
    }
}
