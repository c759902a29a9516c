package org.mpaka.core.screening.name;

/**
 * Names that are no Arabic ones are spelled in Arabic letters with all their vowels, for which W, Y and A stand: KYNYATA is
 * KINIATA, MWSYFYNY MUSIFINI. Arabic names leave short vowels out, and two of their consonants stand side by side.
 */
final class PleneSpelling {
    /** Of one vowel nobody knows whether another was left out. */
    private static final int LEAST_VOWELS = 2;

    private final byte[] out = new byte[Words.LONGEST + 5];
    private int length;
    private int vowels;
    /** The last consonant, as long as no vowel followed it. */
    private byte open;

    private boolean plene;

    /** Puts vowels for the letters that stand for them; gives the new length, or 0 where it is no such spelling. */
    int read(byte[] word, int letters) {
        length = 0;
        vowels = 0;
        open = 0;
        plene = true;
        int at = begin(word, letters);
        while (at < letters && plene) at += one(word, at, letters);
        if (!plene || vowels < LEAST_VOWELS) return 0;
        System.arraycopy(out, 0, word, 0, length);
        return length;
    }

    /** W and Y are consonants at the beginning, and after the bearer of a vowel that vowel. */
    private int begin(byte[] word, int letters) {
        if (word[0] == 'A' && letters > 1 && isWeak(word[1])) {
            vowel(word[1] == 'W' ? 'U' : 'I');
            return 2;
        }
        if (!isWeak(word[0])) return 0;
        consonant(word[0]);
        return 1;
    }

    /** How many letters were read. */
    private int one(byte[] word, int at, int letters) {
        byte letter = word[at];
        byte next = at + 1 < letters ? word[at + 1] : 0;
        if (letter == 'A') vowel('A');
        else if (isWeak(letter)) weak(letter, next);
        else if (letter == 'H' && next == 0 && at > 0) {
            // the ending of women's names
            if (out[length - 1] != 'A') vowel('A');
        } else {
            consonant(letter);
            // GH, KH, SH are one letter there
            if (next == 'H' && letter != 'H' && at + 2 < letters) {
                out[length++] = 'H';
                return 2;
            }
        }
        return 1;
    }

    private void weak(byte letter, byte next) {
        boolean before = next == 'A' || isWeak(next);
        if (open != 0) {
            if (letter == 'W' && next == 'A') glide();
            else vowel(letter == 'W' ? 'U' : 'I');
        } else if (before) consonant(letter);
        else vowel(letter == 'W' ? 'U' : 'I');
    }

    private void glide() {
        out[length++] = 'W';
        open = 0;
    }

    private void vowel(int letter) {
        out[length++] = (byte) letter;
        vowels++;
        open = 0;
    }

    /** Only N and M stand before another consonant: NKURUNZIZA, MBEKI. */
    private void consonant(byte letter) {
        plene &= open == 0 || open == 'N' || open == 'M';
        out[length++] = letter;
        open = letter;
    }

    private static boolean isWeak(byte letter) {
        return letter == 'W' || letter == 'Y';
    }
}
