package org.mpaka.core.screening.index;

/** Nationalities of three letters in two bytes; several are a place in the segment's table, which ends them with 0. */
final class Nationalities {
    static final short NONE = 0;

    private Nationalities() {}

    /** 0 for what is no nationality. */
    static short code(String letters) {
        if (letters.length() != 3) return NONE;
        int code = 0;
        for (int i = 0; i < 3; i++) {
            int letter = letters.charAt(i) - 'A';
            if (letter < 0 || letter > 25) return NONE;
            code = code * 26 + letter;
        }
        return (short) (code + 1);
    }

    static String letters(short code) {
        int rest = code - 1;
        return "" + (char) ('A' + rest / 676) + (char) ('A' + rest / 26 % 26) + (char) ('A' + rest % 26);
    }

    static short table(int place) {
        return (short) -(place + 1);
    }

    static boolean isTable(short nationality) {
        return nationality < 0;
    }

    static int place(short nationality) {
        return -nationality - 1;
    }
}
