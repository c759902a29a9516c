package org.mpaka.core.alert.screening;

/**
 * Makes spellings of one sound the same: French, English, Swahili and Arabic conventions (OU/U, DJ/J, PH/F, KH/H),
 * R and L of the Bantu languages, doubled letters, and the alternatives Doc 9303-3 section 6 allows for letters with
 * diacritics (AE/A, OE/O, UE/U, SS/S).
 */
final class Sounds {
    private static final String[][] SPELLINGS = {
        {"SCH", "S"}, {"TCH", "S"}, {"SH", "S"}, {"CH", "S"}, {"KH", "H"}, {"GH", "G"}, {"DH", "D"}, {"TH", "T"},
        {"PH", "F"}, {"DJ", "J"}, {"CK", "K"}, {"OU", "U"}, {"OO", "U"}, {"EE", "I"}, {"IE", "I"}, {"AE", "A"},
        {"OE", "O"}, {"UE", "U"}
    };
    private static final String SINGLE_FROM = "QCVWYZLP";
    private static final String SINGLE_TO = "KKFUISRB";
    private static final String SILENT = "AEIOUH";

    private Sounds() {}

    static String of(String word) {
        var sound = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) i += appendSound(sound, word, i);
        return sound.toString();
    }

    private static int appendSound(StringBuilder sound, String word, int at) {
        for (var spelling : SPELLINGS) {
            if (word.startsWith(spelling[0], at)) {
                appendOnce(sound, spelling[1].charAt(0));
                return spelling[0].length();
            }
        }
        char letter = word.charAt(at);
        int single = SINGLE_FROM.indexOf(letter);
        appendOnce(sound, single < 0 ? letter : SINGLE_TO.charAt(single));
        return 1;
    }

    private static void appendOnce(StringBuilder sound, char letter) {
        if (sound.isEmpty() || sound.charAt(sound.length() - 1) != letter) sound.append(letter);
    }

    /** The consonants of a sound; empty when fewer than three are left, which would match too much. */
    static String skeleton(String sound) {
        var consonants = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++)
            if (SILENT.indexOf(sound.charAt(i)) < 0) appendOnce(consonants, sound.charAt(i));
        return consonants.length() < 3 ? "" : consonants.toString();
    }
}
