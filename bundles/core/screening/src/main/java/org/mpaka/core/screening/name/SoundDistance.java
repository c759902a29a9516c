package org.mpaka.core.screening.name;

/**
 * How far two sounds are apart, in twentieths of a letter: vowels change more easily than consonants, related consonants
 * more easily than others.
 */
final class SoundDistance {
    static final int LETTER = 20;
    private static final int VOWEL_FOR_VOWEL = 8;
    private static final int VOWEL_MORE = 11;
    private static final int BREATH_MORE = 8;
    private static final int RELATED = 11;
    private static final int SWAPPED = 15;

    private static final byte[] REPLACED = new byte[128 * 128];

    static {
        java.util.Arrays.fill(REPLACED, (byte) LETTER);
        for (var vowels : new String[] {"AEIOU"}) relate(vowels, VOWEL_FOR_VOWEL);
        for (var related :
                new String[] {"ZSX", "VFW", "BPV", "DT", "GKQ", "LR", "MN", "JGZX", "UW", "IJ", "HX", "KH", "KX", "DZ"})
            relate(related, RELATED);
        for (int c = 0; c < 128; c++) REPLACED[c << 7 | c] = 0;
    }

    private int[] before = new int[2 * Words.LONGEST + 2];
    private int[] above = new int[2 * Words.LONGEST + 2];
    private int[] row = new int[2 * Words.LONGEST + 2];

    private static void relate(String letters, int cost) {
        for (char a : letters.toCharArray()) for (char b : letters.toCharArray()) REPLACED[a << 7 | b] = (byte) cost;
    }

    /** The distance of sound {@code a} from {@code aFrom} to {@code aTo} and {@code b} likewise. */
    int between(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
        int width = bTo - bFrom;
        above[0] = 0;
        for (int j = 1; j <= width; j++) above[j] = above[j - 1] + more(b[bFrom + j - 1]);
        for (int i = aFrom; i < aTo; i++) {
            byte letter = a[i];
            int left = above[0] + more(letter);
            row[0] = left;
            for (int j = 1; j <= width; j++) {
                byte other = b[bFrom + j - 1];
                int least = above[j - 1] + REPLACED[letter << 7 | other];
                least = Math.min(least, Math.min(above[j] + more(letter), left + more(other)));
                if (j > 1 && i > aFrom && letter == b[bFrom + j - 2] && a[i - 1] == other && letter != other)
                    least = Math.min(least, before[j - 2] + SWAPPED);
                row[j] = left = least;
            }
            var free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[width];
    }

    private static int more(byte letter) {
        return switch (letter) {
            case 'A', 'E', 'I', 'O', 'U' -> VOWEL_MORE;
            case 'H', 'W' -> BREATH_MORE;
            default -> LETTER;
        };
    }
}
