package org.mpaka.documents.passengerlist;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates and times as people write them: year first, or day first as in East Africa. */
final class ManifestDates {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\S+)[ T]+(\\d{1,2})[:hH.](\\d{2})(?::\\d{2})?");

    private ManifestDates() {}

    /** Eight figures, year first; what is no such date is left as it is. */
    static String day(String text) {
        var first = YEAR_FIRST.matcher(text);
        if (first.matches()) return eight(first.group(1), first.group(2), first.group(3));
        var last = DAY_FIRST.matcher(text);
        return last.matches() ? eight(last.group(3), last.group(2), last.group(1)) : text;
    }

    private static String eight(String year, String month, String day) {
        return String.format(Locale.ROOT, "%s%02d%02d", year, Integer.parseInt(month), Integer.parseInt(day));
    }

    static Optional<LocalDateTime> time(String text) {
        var parts = TIME.matcher(text);
        if (!parts.matches()) return Optional.empty();
        var clock = String.format(Locale.ROOT, "%02d%s", Integer.parseInt(parts.group(2)), parts.group(3));
        return Values.dayAndTime(Values.date(day(parts.group(1))), clock);
    }
}
