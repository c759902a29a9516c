package org.mpaka.core.screening;

/**
 * How a date of birth compares with a listed one.
 *
 * @param years how far the years are apart, 0 to {@link #MOST_YEARS}
 */
public record BirthMatch(Kind kind, int years) {
    /** Further apart nobody is the same person. */
    public static final int MOST_YEARS = 2;

    private static final Kind[] KINDS = Kind.values();
    private static final BirthMatch[] KNOWN = new BirthMatch[KINDS.length << 2];
    private static final int RULED_OUT = -1;

    static {
        for (int i = 0; i < KNOWN.length; i++) KNOWN[i] = new BirthMatch(KINDS[i >> 2], i & 3);
    }

    /** Best first. */
    public enum Kind {
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

    /** Compares dates as {@link DateCode}s; a number for {@link #of}, or -1 when they rule each other out. */
    public static int compare(int asked, int from, int to) {
        if (asked == DateCode.UNKNOWN || from == DateCode.UNKNOWN) return number(Kind.NOT_GIVEN, 0);
        if (from == to && DateCode.isWhole(asked) && DateCode.isWhole(from)) return days(asked, from);
        int first = DateCode.earliest(from);
        int last = DateCode.latest(to);
        int earliest = DateCode.earliest(asked);
        int latest = DateCode.latest(asked);
        if (latest >= first && earliest <= last) return number(Kind.WITHIN, 0);
        return apart(
                latest < first
                        ? DateCode.year(first) - DateCode.year(latest)
                        : DateCode.year(earliest) - DateCode.year(last));
    }

    private static int days(int a, int b) {
        if (a == b) return number(Kind.SAME_DAY, 0);
        if (DateCode.year(a) != DateCode.year(b)) return apart(Math.abs(DateCode.year(a) - DateCode.year(b)));
        boolean swapped = DateCode.month(a) == DateCode.day(b) && DateCode.day(a) == DateCode.month(b);
        return swapped ? number(Kind.SWAPPED, 0) : number(Kind.OTHER_DAY, 0);
    }

    private static int apart(int years) {
        if (years > MOST_YEARS) return RULED_OUT;
        return number(years == 0 ? Kind.OTHER_DAY : Kind.OTHER_YEAR, years);
    }

    private static int number(Kind kind, int years) {
        return kind.ordinal() << 2 | years;
    }

    /** The match of a number that {@link #compare} gave. */
    public static BirthMatch of(int number) {
        return KNOWN[number];
    }
}
