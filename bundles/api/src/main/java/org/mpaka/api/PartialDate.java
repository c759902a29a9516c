package org.mpaka.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which the month and day, or all, may be unknown, as Doc 9303-3 section 4.8 allows for dates of birth.
 *
 * <p>Text: {@code 1991-03-14}, {@code 1991-03}, {@code 1991}, or {@code unknown}.
 *
 * @param year 1 to 9999, or 0 when unknown
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to 31, or 0 when unknown
 */
public record PartialDate(int year, int month, int day) implements TextValue {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    public static final PartialDate UNKNOWN = new PartialDate(0, 0, 0);

    public PartialDate {
        boolean whole = year > 0 && month > 0 && day > 0;
        boolean ordered = year >= 0 && month >= 0 && day >= 0 && (day == 0 || month > 0) && (month == 0 || year > 0);
        if (!ordered || year > 9999 || month > 12 || day > 31 || whole && !exists(year, month, day))
            throw new MpakaException(ErrorCode.INVALID_DATE, year + "-" + month + "-" + day);
    }

    private static boolean exists(int year, int month, int day) {
        return day <= YearMonth.of(year, month).lengthOfMonth();
    }

    public static PartialDate of(String text) {
        if (text.equals("unknown")) return UNKNOWN;
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) throw new MpakaException(ErrorCode.INVALID_DATE, text);
        return new PartialDate(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public boolean isKnown() {
        return year > 0;
    }

    public boolean isWhole() {
        return day > 0;
    }

    /** The first day it can be; empty when nothing is known. */
    public Optional<LocalDate> earliest() {
        return isKnown() ? Optional.of(LocalDate.of(year, Math.max(month, 1), Math.max(day, 1))) : Optional.empty();
    }

    /** The last day it can be; empty when nothing is known. */
    public Optional<LocalDate> latest() {
        if (!isKnown()) return Optional.empty();
        if (isWhole()) return Optional.of(LocalDate.of(year, month, day));
        return Optional.of(YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth());
    }

    /** Whether both can be the same day. */
    public boolean mayEqual(PartialDate other) {
        return (year == 0 || other.year == 0 || year == other.year)
                && (month == 0 || other.month == 0 || month == other.month)
                && (day == 0 || other.day == 0 || day == other.day);
    }

    @Override
    public String toString() {
        if (!isKnown()) return "unknown";
        var text = new StringBuilder(10).append(Integer.toString(10_000 + year), 1, 5);
        if (month > 0) text.append('-').append(month < 10 ? "0" : "").append(month);
        if (day > 0) text.append('-').append(day < 10 ? "0" : "").append(day);
        return text.toString();
    }
}
