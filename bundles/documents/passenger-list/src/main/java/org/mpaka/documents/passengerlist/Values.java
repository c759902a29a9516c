package org.mpaka.documents.passengerlist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sex;

/** Codes and dates as carriers write them; empty when they are none. */
final class Values {
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final Pattern SIX = Pattern.compile("\\d{6}");
    private static final Pattern EIGHT = Pattern.compile("\\d{8}");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\d{2})([A-Z]{3})(\\d{2}|\\d{4})");
    private static final Pattern CLOCK = Pattern.compile("\\d{4}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._-]{1,20}");
    private static final int CENTURY = 2000;
    private static final int WITH_CENTURY = 8;
    private static final Map<String, String> THREE_LETTERS = Arrays.stream(Locale.getISOCountries())
            .filter(code -> !three(code).isEmpty())
            .collect(Collectors.toMap(Function.identity(), Values::three));

    /** As nearly all carriers write them: looked up, for a list names two or three states for each person. */
    private static final Map<String, CountryCode> KNOWN = Stream.concat(
                    THREE_LETTERS.entrySet().stream(),
                    THREE_LETTERS.values().stream().map(code -> Map.entry(code, code)))
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> CountryCode.of(entry.getValue())));

    private Values() {}

    private static String three(String code) {
        try {
            return new Locale("", code).getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    /** What may be said to people: a code, and not whatever a file holds. */
    static String word(String text) {
        return WORD.matcher(text).matches() ? text : "?";
    }

    static Optional<CountryCode> country(String text) {
        var known = KNOWN.get(text);
        return known == null ? otherwise(text) : Optional.of(known);
    }

    private static Optional<CountryCode> otherwise(String text) {
        var code = text.toUpperCase(Locale.ROOT);
        var whole = THREE_LETTERS.getOrDefault(code, code);
        return whole.matches("[A-Z]{3}|D") ? Optional.of(CountryCode.of(whole)) : Optional.empty();
    }

    /** Infants are told by a second letter. */
    static Optional<Sex> sex(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "F", "FI" -> Optional.of(Sex.FEMALE);
            case "M", "MI" -> Optional.of(Sex.MALE);
            default -> Optional.empty();
        };
    }

    /** {@code 541016}, {@code 19541016}, {@code 16OCT54}: not later than a day, in the hundred years before it. */
    static Optional<LocalDate> before(String text, LocalDate latest) {
        return date(text)
                .map(date -> text.length() == WITH_CENTURY || !date.isAfter(latest) ? date : date.minusYears(100));
    }

    /** The same without a latest day: in this century where it is not said. */
    static Optional<LocalDate> date(String text) {
        try {
            if (EIGHT.matcher(text).matches())
                return Optional.of(day(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8)));
            if (SIX.matcher(text).matches())
                return Optional.of(day(CENTURY + number(text, 0, 2), number(text, 2, 4), number(text, 4, 6)));
            var named = NAMED_MONTH.matcher(text.toUpperCase(Locale.ROOT));
            if (!named.matches()) return Optional.empty();
            int year = Integer.parseInt(named.group(3));
            return Optional.of(day(
                    year < 100 ? CENTURY + year : year,
                    MONTHS.indexOf(named.group(2)) + 1,
                    Integer.parseInt(named.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 0807101500}, {@code 200807101500} or a date alone, which is no time. */
    static Optional<LocalDateTime> time(String text) {
        return text.length() == 10 || text.length() == 12
                ? dayAndTime(date(text.substring(0, text.length() - 4)), text.substring(text.length() - 4))
                : Optional.empty();
    }

    /** {@code 280918} and {@code 1220}, as airlines write them: day, month, year. */
    static Optional<LocalDateTime> airlineTime(String date, String clock) {
        return dayAndTime(airlineDate(date), clock);
    }

    static Optional<LocalDate> airlineDate(String text) {
        return SIX.matcher(text).matches()
                ? date(text.substring(4) + text.substring(2, 4) + text.substring(0, 2))
                : Optional.empty();
    }

    static Optional<LocalDateTime> dayAndTime(Optional<LocalDate> day, String clock) {
        if (day.isEmpty() || !CLOCK.matcher(clock).matches()) return Optional.empty();
        try {
            return Optional.of(day.get().atTime(number(clock, 0, 2), number(clock, 2, 4)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
