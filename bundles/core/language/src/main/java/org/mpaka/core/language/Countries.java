package org.mpaka.core.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mpaka.api.SentenceSource;

/**
 * What states and the other bearers of codes are called: by the words of this bundle where travel documents differ from
 * ISO 3166 or a shorter name is usual, by the names of the Java runtime (CLDR) everywhere else.
 */
final class Countries {
    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(two -> new Locale("", two).getISO3Country(), two -> two));

    private final SentenceSource words;

    Countries(SentenceSource words) {
        this.words = words;
    }

    /** @param code as travel documents have it, {@code BDI}, {@code D}, {@code XXB} */
    Optional<String> name(String code, Locale locale) {
        return words.pattern("country." + code, locale).or(() -> Optional.ofNullable(TWO_LETTERS.get(code))
                .map(two -> new Locale("", two).getDisplayCountry(locale)));
    }
}
