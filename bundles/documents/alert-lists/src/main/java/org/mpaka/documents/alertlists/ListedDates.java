package org.mpaka.documents.alertlists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.alert.BirthRange;

/** Dates of birth as lists write them in figures: a part that is unknown is missing or zero. */
final class ListedDates {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Pattern TIME = Pattern.compile("T[0-9:.Z+-]*$");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(?:(\\d{1,2}|dd)[-/.])?(\\d{1,2}|mm)[-/.])?(\\d{4})", Pattern.CASE_INSENSITIVE);

    private ListedDates() {}

    /** {@code 1975-10-11}, {@code 1975/10}, {@code 1975}, with a time after it. */
    static Optional<BirthRange> yearFirst(String text) {
        var date = text.strip();
        if (date.indexOf('T') >= 0) date = TIME.matcher(date).replaceFirst("");
        var parts = YEAR_FIRST.matcher(date);
        return parts.matches()
                ? of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)), false)
                : Optional.empty();
    }

    /** {@code 11/10/1975}, {@code 00/10/1975}, {@code dd/mm/1975}, {@code 1975}. */
    static Optional<BirthRange> dayFirst(String text) {
        var parts = DAY_FIRST.matcher(text.strip());
        return parts.matches()
                ? of(number(parts.group(3)), number(parts.group(2)), number(parts.group(1)), false)
                : Optional.empty();
    }

    /** @param month 0 where it is not known @param day 0 where it is not known */
    static Optional<BirthRange> of(int year, int month, int day, boolean about) {
        try {
            var date = new PartialDate(year, month, month == 0 ? 0 : day);
            return date.isKnown() ? Optional.of(new BirthRange(date, date, about)) : Optional.empty();
        } catch (MpakaException e) {
            return Optional.empty();
        }
    }

    /** From a first to a last day; a whole year or month becomes one. */
    static Optional<BirthRange> between(int[] from, int[] to, boolean about) {
        try {
            var first = LocalDate.of(from[0], Math.max(1, from[1]), Math.max(1, from[2]));
            var month = YearMonth.of(to[0], to[1] == 0 ? 12 : to[1]);
            var last = to[2] == 0 ? month.atEndOfMonth() : month.atDay(to[2]);
            if (last.isBefore(first)) return Optional.empty();
            return Optional.of(new BirthRange(begin(first, last), end(first, last), about));
        } catch (DateTimeException | MpakaException e) {
            return Optional.empty();
        }
    }

    private static PartialDate begin(LocalDate first, LocalDate last) {
        if (wholeYears(first, last)) return new PartialDate(first.getYear(), 0, 0);
        return wholeMonths(first, last)
                ? new PartialDate(first.getYear(), first.getMonthValue(), 0)
                : PartialDate.of(first);
    }

    private static PartialDate end(LocalDate first, LocalDate last) {
        if (wholeYears(first, last)) return new PartialDate(last.getYear(), 0, 0);
        return wholeMonths(first, last)
                ? new PartialDate(last.getYear(), last.getMonthValue(), 0)
                : PartialDate.of(last);
    }

    private static boolean wholeYears(LocalDate first, LocalDate last) {
        return first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
    }

    private static boolean wholeMonths(LocalDate first, LocalDate last) {
        return first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    }

    /** Zero for nothing and for letters. */
    static int number(@Nullable String digits) {
        if (digits == null || digits.isEmpty() || digits.length() > 9) return 0;
        for (int i = 0; i < digits.length(); i++) if (digits.charAt(i) < '0' || digits.charAt(i) > '9') return 0;
        return Integer.parseInt(digits);
    }
}
