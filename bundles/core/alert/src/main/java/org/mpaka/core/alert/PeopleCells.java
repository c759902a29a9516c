package org.mpaka.core.alert;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;

/** Cells of a file of people; one that cannot be understood is noted. */
final class PeopleCells {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Map<String, String> THREE_LETTERS = Arrays.stream(Locale.getISOCountries())
            .filter(code -> !three(code).isEmpty())
            .collect(Collectors.toMap(Function.identity(), PeopleCells::three));

    private PeopleCells() {}

    private static String three(String code) {
        try {
            return new Locale("", code).getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    /** A whole name stands for both parts: the comparison does not care for their order. */
    static PersonNames names(String surname, String givenNames, String whole) {
        return surname.isEmpty() ? new PersonNames(whole, "") : new PersonNames(surname, givenNames);
    }

    static PartialDate birth(String text, List<Sentence> notes) {
        if (text.isEmpty()) return PartialDate.UNKNOWN;
        var first = YEAR_FIRST.matcher(text);
        var last = DAY_FIRST.matcher(text);
        try {
            if (first.matches())
                return new PartialDate(number(first.group(1)), number(first.group(2)), number(first.group(3)));
            if (last.matches())
                return new PartialDate(number(last.group(3)), number(last.group(2)), number(last.group(1)));
        } catch (MpakaException e) {
            // a thirteenth month is no date: noted like any other text
        }
        notes.add(Sentence.of("alert.people-no-birth"));
        return PartialDate.UNKNOWN;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    static Optional<CountryCode> country(String text, List<Sentence> notes) {
        if (text.isEmpty()) return Optional.empty();
        var code = text.toUpperCase(Locale.ROOT);
        try {
            return Optional.of(CountryCode.of(THREE_LETTERS.getOrDefault(code, code)));
        } catch (MpakaException e) {
            notes.add(Sentence.of("alert.people-no-country"));
            return Optional.empty();
        }
    }

    static Optional<Sex> sex(String text, List<Sentence> notes) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "F", "FEMALE", "FEMME", "FEMININ", "FÉMININ", "W", "KE", "MWANAMKE" -> Optional.of(Sex.FEMALE);
            case "M", "MALE", "HOMME", "H", "MASCULIN", "ME", "MWANAUME" -> Optional.of(Sex.MALE);
            case "", "X", "<", "-" -> Optional.empty();
            default -> {
                notes.add(Sentence.of("alert.people-no-sex"));
                yield Optional.empty();
            }
        };
    }
}
