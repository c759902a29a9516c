package org.mpaka.documents.mrz.zone;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.mpaka.api.PartialDate;

/** Six-figure dates and the century they leave out (Doc 9303-3 section 4.8). */
public final class MrzDates {
    /** An expiry this many years ahead or more is one of the century before. */
    private static final int EXPIRY_YEARS_AHEAD = 50;

    private static final int UNKNOWN = 0;
    private static final int BAD = -1;

    private MrzDates() {}

    /**
     * A date of birth.
     *
     * @param wellFormed false when a part is neither figures that exist nor two fillers; what can be trusted is kept
     */
    public record Birth(PartialDate date, boolean wellFormed) {}

    /** The latest year in which the birth is not in the future. */
    public static Birth birth(String text, LocalDate today) {
        int twoDigits = figures(text, 0);
        int month = part(text, 2, 12);
        int day = part(text, 4, 31);
        boolean wellFormed = (twoDigits >= 0 || blank(text, 0)) && month != BAD && day != BAD;
        if (twoDigits < 0) return new Birth(PartialDate.UNKNOWN, wellFormed);
        int year = today.getYear() / 100 * 100 + twoDigits;
        int trustedMonth = Math.max(month, UNKNOWN);
        int trustedDay = trustedMonth == UNKNOWN ? UNKNOWN : Math.max(day, UNKNOWN);
        if (number(year, Math.max(trustedMonth, 1), Math.max(trustedDay, 1)) > number(today)) year -= 100;
        if (year < 1) return new Birth(PartialDate.UNKNOWN, false);
        if (trustedDay > 0 && trustedDay > YearMonth.of(year, trustedMonth).lengthOfMonth())
            return new Birth(new PartialDate(year, trustedMonth, UNKNOWN), false);
        return new Birth(new PartialDate(year, trustedMonth, trustedDay), wellFormed);
    }

    /** Within the window of a hundred years around today, and not before the holder's birth. */
    public static Optional<LocalDate> expiry(String text, PartialDate birth, LocalDate today) {
        int twoDigits = figures(text, 0);
        int month = part(text, 2, 12);
        int day = part(text, 4, 31);
        if (twoDigits < 0 || month < 1 || day < 1) return Optional.empty();
        int year = today.getYear() / 100 * 100 + twoDigits;
        if (year >= today.getYear() + EXPIRY_YEARS_AHEAD) year -= 100;
        if (year < today.getYear() - EXPIRY_YEARS_AHEAD || year < birth.year()) year += 100;
        if (day > YearMonth.of(year, month).lengthOfMonth()) return Optional.empty();
        return Optional.of(LocalDate.of(year, month, day));
    }

    private static int part(String text, int at, int highest) {
        if (blank(text, at)) return UNKNOWN;
        int figures = figures(text, at);
        return figures < 1 || figures > highest ? BAD : figures;
    }

    private static boolean blank(String text, int at) {
        return text.charAt(at) == '<' && text.charAt(at + 1) == '<';
    }

    private static int figures(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? BAD : tens * 10 + ones;
    }

    private static int number(LocalDate date) {
        return number(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static int number(int year, int month, int day) {
        return (year * 100 + month) * 100 + day;
    }
}
