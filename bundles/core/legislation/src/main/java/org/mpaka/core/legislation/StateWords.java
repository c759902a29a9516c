package org.mpaka.core.legislation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the codes of states in the keys of rows: {@code KEN}, {@code TUR-diplomatic-passport}, {@code land-RWA}. */
final class StateWords {
    private static final Pattern STATE = Pattern.compile("(?:land-)?(D|[A-Z]{3})(?:-[a-z][a-z-]*)?");
    /** Doc 9303-3 section 5, parts A to D, and ways to arrive, which look like codes. */
    private static final Set<String> OTHERS = Set.of(
            "D", "EUE", "GBD", "GBN", "GBO", "GBP", "GBS", "UNO", "UNA", "UNK", "XBA", "XIM", "XCC", "XCO", "XEC",
            "XPO", "XOM", "XCE", "XES", "XMP", "XDC", "XXA", "XXB", "XXC", "XXX", "UTO", "RKS", "EAC", "AIR");

    private static final Set<String> KNOWN = Stream.concat(
                    OTHERS.stream(),
                    Stream.of(Locale.getISOCountries()).map(two -> new Locale("", two).getISO3Country()))
            .collect(Collectors.toUnmodifiableSet());

    private StateWords() {}

    /** The code in a key that no list of states has. */
    static Optional<String> unknownIn(String key) {
        var matcher = STATE.matcher(key);
        return matcher.matches() && !KNOWN.contains(matcher.group(1))
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    /** Whether keys like this one are codes of states. */
    static boolean isState(String key) {
        return STATE.matcher(key).matches();
    }
}
