package org.mpaka.documents.alertlists;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.alert.BirthRange;

/** Dates of birth as OFAC writes them: {@code 12 Apr 1968}, {@code Apr 1968}, {@code 1968}, {@code circa 1968 to 1970}. */
final class OfacDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ONE = Pattern.compile("(?:(?:(\\d{1,2}) )?([A-Za-z]{3}) )?(\\d{4})");
    private static final Pattern RANGE = Pattern.compile("(.+?)(?: to |-)(.+)");

    private OfacDates() {}

    static Optional<BirthRange> read(String text) {
        boolean about = text.toLowerCase(Locale.ROOT).startsWith("circa ");
        var date = about ? text.substring(6).strip() : text.strip();
        var range = RANGE.matcher(date);
        if (!range.matches()) return one(date).map(day -> new BirthRange(day, day, about));
        var from = one(range.group(1));
        var to = one(range.group(2));
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        return from.get().earliest().orElseThrow().isAfter(to.get().latest().orElseThrow())
                ? Optional.empty()
                : Optional.of(new BirthRange(from.get(), to.get(), about));
    }

    private static Optional<PartialDate> one(String text) {
        var parts = ONE.matcher(text.strip());
        if (!parts.matches()) return Optional.empty();
        int month = parts.group(2) == null ? 0 : MONTHS.indexOf(parts.group(2).toLowerCase(Locale.ROOT)) + 1;
        if (parts.group(2) != null && month == 0) return Optional.empty();
        int day = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        try {
            var date = new PartialDate(Integer.parseInt(parts.group(3)), month, day);
            return date.isKnown() ? Optional.of(date) : Optional.empty();
        } catch (MpakaException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
