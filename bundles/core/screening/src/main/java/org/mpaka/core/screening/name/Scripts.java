package org.mpaka.core.screening.name;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** Names in other scripts than the Latin one; the library is loaded by the first of them. */
final class Scripts {
    /** The library's transliterators are safe for threads once made. */
    private static final class Library {
        static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private static final Pattern KANA_GLIDE = Pattern.compile("(?i)(?<![b-df-hj-np-tv-z])u~(?=[aeio])");
    private static final Pattern SMALL_KANA = Pattern.compile("(?i)[aeiou]~(?=[aeiouy])");

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

    /** Kana write a vowel after each consonant, spoken or not: WEZURI is WESLEY, PORU is PAUL. */
    static boolean isKana(String name) {
        return name.codePoints().anyMatch(point -> switch (Character.UnicodeScript.of(point)) {
            case KATAKANA, HIRAGANA -> true;
            default -> false;
        });
    }

    static String toLatin(String name) {
        if (isHan(name)) return chinese(name);
        // the ending of women's names is written as a T with two dots and said A
        var spoken = name.replace('\u0629', '\u0647');
        return kana(Library.LATIN.transliterate(Cyrillic.isIn(spoken) ? Cyrillic.spell(spoken) : spoken));
    }

    /** Small kana after another, which the library marks: U~E is WE, FU~E is FE. */
    private static String kana(String latin) {
        if (latin.indexOf('~') < 0) return latin;
        var glides = KANA_GLIDE.matcher(latin).replaceAll("w");
        return SMALL_KANA.matcher(glides).replaceAll(Letters.NOTHING);
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
