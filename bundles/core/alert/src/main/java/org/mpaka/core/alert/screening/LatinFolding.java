package org.mpaka.core.alert.screening;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Brings a name to what the machine-readable zone can hold: capital letters A to Z, hyphens and other separators as
 * spaces, apostrophes gone, diacritics gone (ICAO Doc 9303-3 section 6).
 */
public final class LatinFolding {
    private static final Map<Character, String> NOT_DECOMPOSABLE = Map.ofEntries(
            Map.entry('Æ', "AE"),
            Map.entry('Œ', "OE"),
            Map.entry('Ø', "OE"),
            Map.entry('ẞ', "SS"),
            Map.entry('Þ', "TH"),
            Map.entry('Ð', "D"),
            Map.entry('Đ', "D"),
            Map.entry('Ł', "L"),
            Map.entry('Ħ', "H"),
            Map.entry('Ŋ', "N"),
            Map.entry('Ŧ', "T"),
            Map.entry('Ə', "E"),
            Map.entry('Ɓ', "B"),
            Map.entry('Ɗ', "D"),
            Map.entry('Ƙ', "K"));

    private LatinFolding() {}

    public static String fold(String name) {
        var capitals = Normalizer.normalize(name, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        var folded = new StringBuilder(capitals.length());
        for (int i = 0; i < capitals.length(); i++) append(folded, capitals.charAt(i));
        return folded.toString().strip();
    }

    private static void append(StringBuilder folded, char c) {
        if (c >= 'A' && c <= 'Z') {
            folded.append(c);
        } else if (NOT_DECOMPOSABLE.containsKey(c)) {
            folded.append(NOT_DECOMPOSABLE.get(c));
        } else if (!isWithinWord(c) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /** Marks and the many apostrophes of Ng'ang'a and Qur'an: they neither part nor make letters. */
    private static boolean isWithinWord(char c) {
        return switch (c) {
            case '\'', '`', '\u00B4', '\u02B9', '\u02BB', '\u02BC', '\u02BE', '\u02BF', '\u2018', '\u2019', '\u201B' ->
                true;
            default -> Character.getType(c) == Character.NON_SPACING_MARK;
        };
    }
}
