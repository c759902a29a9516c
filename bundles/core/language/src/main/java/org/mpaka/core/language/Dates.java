package org.mpaka.core.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;

/** Days in the short form of the language, as the console writes them: {@code 22 Nov 2026}. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PARTIAL = Pattern.compile("\\d{4}-\\d{2}");
    /** Burundi writes days in figures; the names of the months are too long for a line. */
    private static final String KIRUNDI = "rn";

    private Dates() {}

    static boolean isDay(String text) {
        return ISO.matcher(text).matches();
    }

    static boolean isMonth(String text) {
        return PARTIAL.matcher(text).matches();
    }

    /** What is no day of the calendar stays as it was written. */
    static String day(String text, Locale locale) {
        return written(text, locale, "d MMM uuuu", "dd/MM/uuuu");
    }

    static String month(String text, Locale locale) {
        return written(text, locale, "MMM uuuu", "MM/uuuu");
    }

    private static String written(String text, Locale locale, String pattern, String figures) {
        try {
            TemporalAccessor date = isDay(text) ? LocalDate.parse(text) : YearMonth.parse(text);
            var form = locale.getLanguage().equals(KIRUNDI) ? figures : pattern;
            return DateTimeFormatter.ofPattern(form, regional(locale)).format(date);
        } catch (DateTimeException e) {
            return text;
        }
    }

    /** English is that of East Africa, which writes as Britain does: {@code 3 Sept}. */
    private static Locale regional(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }
}
