package org.mpaka.core.screening.name;

import com.ibm.icu.text.Transliterator;

/** Names in other scripts than the Latin one; the library is loaded by the first of them. */
final class Scripts {
    /** The library's transliterators are safe for threads once made. */
    private static final class Library {
        static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private Scripts() {}

    static boolean isForeign(String name) {
        for (int i = 0; i < name.length(); i++) if (Letters.of(name.charAt(i)) == null) return true;
        return false;
    }

    /** Arabic, Hebrew and Syriac write consonants and long vowels only. */
    static boolean isVowelless(String name) {
        return name.codePoints().anyMatch(point -> switch (Character.UnicodeScript.of(point)) {
            case ARABIC, HEBREW, SYRIAC -> true;
            default -> false;
        });
    }

    static String toLatin(String name) {
        return isHan(name) ? chinese(name) : Library.LATIN.transliterate(name);
    }

    private static boolean isHan(String name) {
        return name.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN)
                && name.codePoints()
                        .noneMatch(point -> Character.isLetter(point)
                                && Character.UnicodeScript.of(point) != Character.UnicodeScript.HAN);
    }

    /** One word a name, as documents write it: a syllable a character, the surname first where nothing parts it. */
    private static String chinese(String name) {
        var latin = new StringBuilder();
        var parts = name.strip().split("[\\s\u00B7\u30FB,\uFF0C]+");
        for (var part : parts) {
            var points = part.codePoints().toArray();
            int surname = parts.length == 1 && points.length > 1 ? (points.length > 3 ? 2 : 1) : points.length;
            latin.append(joined(points, 0, surname)).append(' ');
            latin.append(joined(points, surname, points.length)).append(' ');
        }
        return latin.toString();
    }

    private static String joined(int[] points, int from, int to) {
        return Library.LATIN.transliterate(new String(points, from, to - from)).replaceAll("[^\\p{L}]", "");
    }
}
