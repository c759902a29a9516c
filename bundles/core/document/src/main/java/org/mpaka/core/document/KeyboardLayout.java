package org.mpaka.core.document;

import java.util.Map;
import java.util.Optional;

/**
 * Text of a reader that presses the keys of an American keyboard on a computer set to a French one: figures come out
 * as {@code &é"'(-è_çà}, A as Q, and the filler as a full stop.
 */
final class KeyboardLayout {
    private static final Map<Character, Character> FRENCH = Map.ofEntries(
            Map.entry('&', '1'),
            Map.entry('é', '2'),
            Map.entry('"', '3'),
            Map.entry('\'', '4'),
            Map.entry('(', '5'),
            Map.entry('-', '6'),
            Map.entry('è', '7'),
            Map.entry('_', '8'),
            Map.entry('ç', '9'),
            Map.entry('à', '0'),
            Map.entry('.', '<'),
            Map.entry('Q', 'A'),
            Map.entry('A', 'Q'),
            Map.entry('W', 'Z'),
            Map.entry('Z', 'W'),
            Map.entry('?', 'M'));

    private KeyboardLayout() {}

    /** The text as it was meant; empty when it shows no sign of the wrong layout. */
    static Optional<String> repaired(String raw) {
        if (raw.chars().noneMatch(character -> "&éèçà".indexOf(character) >= 0)) return Optional.empty();
        var repaired = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++)
            repaired.append(FRENCH.getOrDefault(raw.charAt(i), raw.charAt(i)).charValue());
        return Optional.of(repaired.toString());
    }
}
