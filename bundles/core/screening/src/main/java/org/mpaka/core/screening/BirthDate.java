package org.mpaka.core.screening;

/**
 * A date of birth of which month and day may be unknown.
 *
 * @param year 1 to 4000; 0 when nothing is known
 * @param month 1 to 12, 0 when unknown
 * @param day 1 to 31, 0 when unknown
 */
public record BirthDate(int year, int month, int day) {
    public static final BirthDate UNKNOWN = new BirthDate(0, 0, 0);

    public BirthDate {
        if (year < 0 || year > 4000 || month < 0 || month > 12 || day < 0 || day > 31)
            throw new IllegalArgumentException("no date of birth");
    }

    public static BirthDate ofYear(int year) {
        return new BirthDate(year, 0, 0);
    }

    public boolean isKnown() {
        return year > 0;
    }

    /** In order of time: year, month and day in the bits of one number. */
    int code() {
        return DateCode.of(year, month, day);
    }

    /** Never the date. */
    @Override
    public String toString() {
        return "BirthDate";
    }
}
