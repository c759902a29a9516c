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
        return Library.LATIN.transliterate(name);
    }
}
