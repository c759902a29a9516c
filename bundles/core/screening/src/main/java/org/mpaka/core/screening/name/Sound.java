package org.mpaka.core.screening.name;

/**
 * Brings spellings of one sound together: French, Portuguese, English, German, Swahili and Arabic conventions (OU and U,
 * DJ and J, KH and H, GN and NY), doubled letters, and what Doc 9303-3 section 6 makes of letters with diacritics.
 */
final class Sound {
    /** The bit of a number of three consonants and more. */
    static final int TELLING = 1;

    private Sound() {}

    /**
     * Writes the sound of letters {@code from} to {@code to}; gives where it ends.
     *
     * @param consonantal no vowels were written: every letter is heard
     */
    static int write(byte[] letters, int from, int to, byte[] out, int at, boolean consonantal) {
        int end = at;
        for (int i = from; i < to; ) {
            int next = i + 1 < to ? letters[i + 1] : 0;
            int third = i + 2 < to ? letters[i + 2] : 0;
            int one = glide(letters[i], next, third, i == from);
            if (one == 0) one = pair(letters[i], next, third);
            if (one != 0) {
                end = append(out, at, end, one & 0xFF);
                i += one >> 8;
                continue;
            }
            if (letters[i] == 'H' && !consonantal && silent(i == from ? 0 : letters[i - 1], next)) {
                i++;
                continue;
            }
            if (letters[i] == 'X' && i > from) end = append(out, at, end, 'K');
            // XI of pinyin is SHI
            end = append(out, at, end, letters[i] == 'X' && i == from ? 'X' : single(letters[i], next));
            i++;
        }
        return end;
    }

    private static int append(byte[] out, int first, int end, int sound) {
        if (end > first && out[end - 1] == sound) return end;
        out[end] = (byte) sound;
        return end + 1;
    }

    /** Sound and number of letters times 256, or 0. X is the sound of SH. */
    private static int pair(int a, int b, int c) {
        switch (a) {
            case 'S':
                if (b == 'C' && c == 'H') return 3 << 8 | 'X';
                return b == 'H' ? 2 << 8 | 'X' : 0;
            case 'T':
                if ((b == 'C' || b == 'S') && c == 'H') return 3 << 8 | 'X';
                return b == 'H' ? 2 << 8 | 'T' : 0;
            case 'C':
                if (b == 'H') return 2 << 8 | 'X';
                return b == 'K' ? 2 << 8 | 'K' : 0;
            case 'D':
                if (b == 'Z' && c == 'H') return 3 << 8 | 'J';
                if (b == 'J') return 2 << 8 | 'J';
                return b == 'H' ? 2 << 8 | 'D' : 0;
            case 'K':
                return b == 'H' ? 2 << 8 | 'H' : 0;
            case 'G':
                if (b == 'N') return 2 << 8 | 'N';
                return b == 'H' ? 2 << 8 | 'G' : 0;
            case 'P':
                return b == 'H' ? 2 << 8 | 'F' : 0;
            case 'Z':
                return b == 'H' ? 2 << 8 | 'J' : 0;
            default:
                return vowels(a, b, c == 0);
        }
    }

    /** MUANGI and MWANGI, OUATTARA and WATTARA, UESLI and WESLI. */
    private static int glide(int a, int b, int c, boolean first) {
        if (a == 'O' && b == 'U' && (c == 'A' || c == 'I' || first && c == 'E')) return 2 << 8 | 'W';
        if (a == 'U' && (b == 'A' || b == 'I' || b == 'O' || first && b == 'E')) return 1 << 8 | 'W';
        return 0;
    }

    private static int vowels(int a, int b, boolean last) {
        // SERGEJ as German and Croatian have it
        boolean closing = b == 'I' || b == 'Y' || b == 'J' && last;
        switch (a) {
            case 'A':
                if (closing) return 2 << 8 | 'E';
                if (b == 'E') return 2 << 8 | 'A';
                return b == 'U' ? 2 << 8 | 'O' : 0;
            case 'E':
                // WESLEY, WESLI; SERGEI, SERGEY
                if (closing) return 2 << 8 | (last ? 'I' : 'E');
                return b == 'E' ? 2 << 8 | 'I' : 0;
            case 'O':
                if (b == 'E') return 2 << 8 | 'O';
                return b == 'U' || b == 'O' ? 2 << 8 | 'U' : 0;
            case 'U':
                return b == 'E' ? 2 << 8 | 'U' : 0;
            case 'I', 'Y':
                return b == 'E' || closing ? 2 << 8 | 'I' : 0;
            default:
                return 0;
        }
    }

    /** H is heard before a vowel only, and not between consonant and vowel. */
    private static boolean silent(int before, int after) {
        return !vowel(after) || before != 0 && !vowel(before);
    }

    private static int single(int letter, int next) {
        return switch (letter) {
            case 'C' -> next == 'E' || next == 'I' || next == 'Y' ? 'S' : 'K';
            case 'Q' -> 'K';
            case 'Y' -> 'I';
            case 'X' -> 'S';
            default -> letter;
        };
    }

    static boolean vowel(int letter) {
        return letter == 'A' || letter == 'E' || letter == 'I' || letter == 'O' || letter == 'U' || letter == 'Y';
    }

    /** What is left of a sound without vowels, as a number; 0 when it is less than two consonants. */
    static int consonants(byte[] sounds, int from, int to) {
        int hash = 17;
        int count = 0;
        for (int i = from; i < to; i++) {
            int consonant = consonant(sounds[i]);
            if (consonant == 0) continue;
            // kana have one letter for both; others are told apart by sameConsonants
            hash = hash * 31 + (consonant == 'L' ? 'R' : consonant);
            count++;
        }
        if (count < 2) return 0;
        return count > 2 ? hash | TELLING : hash & ~TELLING | 2;
    }

    /** Whether two sounds without vowels are the same, L and R too. */
    static boolean sameConsonants(byte[] one, int from, int to, byte[] other, int otherFrom, int otherTo) {
        int i = from;
        int j = otherFrom;
        while (true) {
            while (i < to && consonant(one[i]) == 0) i++;
            while (j < otherTo && consonant(other[j]) == 0) j++;
            if (i == to || j == otherTo) return i == to && j == otherTo;
            if (consonant(one[i++]) != consonant(other[j++])) return false;
        }
    }

    /** The class of a consonant, 0 for what transliterations leave out. */
    static int consonant(int sound) {
        return switch (sound) {
            case 'A', 'E', 'I', 'O', 'U', 'W', 'H' -> 0;
            case 'Z', 'X' -> 'S';
            case 'V' -> 'F';
            case 'P' -> 'B';
            default -> sound;
        };
    }
}
