package org.mpaka.core.screening;

/**
 * A listed birth: from the first day to the last it may have been; both may be partial and the same.
 *
 * @param about "circa": up to {@value #ABOUT_YEARS} years more on both sides
 */
public record BirthSpan(BirthDate from, BirthDate to, boolean about) {
    public static final int ABOUT_YEARS = 5;

    public static BirthSpan on(BirthDate date) {
        return new BirthSpan(date, date, false);
    }

    boolean isOneYear() {
        return !about && from.isKnown() && from.equals(to);
    }
}
