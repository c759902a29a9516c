package org.mpaka.core.screening.name;

/**
 * Names of a servant (Arabic ABD) of one of the names of God: ABD AL RAHMAN, ABDUL RAHMAN, ABDURRAHMAN, ABDELRAHMAN and
 * the Somali ABDIRAHMAN are one name in one word, here always spelled ABDUL and the rest; also with a letter of the
 * beginning wrong.
 */
final class AbdNames {
    private static final byte[] ABDUL = {'A', 'B', 'D', 'U', 'L'};
    private static final int LEAST_REST = 3;
    private static final int LONGEST_BEGINNING = 6;
    private static final int FAR = 9;

    private final int[] above = new int[LONGEST_BEGINNING + 1];
    private final int[] row = new int[LONGEST_BEGINNING + 1];

    /** Puts ABDUL before a word when the last ones before it are a servant's, and removes those; gives the new length. */
    int join(Words before, byte[] word, int length) {
        int joined = length;
        while (before.size() > 0) {
            int last = before.size() - 1;
            boolean article = isArticle(word, joined);
            if (!isAbd(before, last) && !(article ? isAlmostAbd(before, last) : isAlmostAbdul(before, last))) break;
            if (article && before.length(last) <= 4) {
                before.removeLast();
                System.arraycopy(ABDUL, 0, word, 0, ABDUL.length);
                return ABDUL.length;
            }
            if (joined < LEAST_REST || joined + ABDUL.length > Words.LONGEST) break;
            before.removeLast();
            System.arraycopy(word, 0, word, ABDUL.length, joined);
            System.arraycopy(ABDUL, 0, word, 0, ABDUL.length);
            joined += ABDUL.length;
        }
        return joined;
    }

    private static boolean isArticle(byte[] word, int length) {
        if (length == 1) return word[0] == 'L';
        return length == 2 && (word[1] == 'L' || word[0] == 'U' || word[0] == 'A' || word[0] == 'E');
    }

    private static boolean isAbd(Words words, int i) {
        int length = words.length(i);
        if (length < 3 || length > 5) return false;
        if (words.letter(i, 0) != 'A' || words.letter(i, 1) != 'B' || words.letter(i, 2) != 'D') return false;
        if (length == 3) return true;
        byte fourth = words.letter(i, 3);
        if (length == 4) return fourth == 'L' || isVowel(fourth) && fourth != 'I';
        return isVowel(fourth) && isArticleLetter(words.letter(i, 4));
    }

    /** Before an article: ABBD AL, AD AL, ARBD AL. */
    private static boolean isAlmostAbd(Words words, int i) {
        if (words.kind[i] != Kind.NAME || words.length(i) < 2 || words.length(i) > 4) return false;
        int from = words.start[i];
        return distance(words.letters, from, words.length(i)) == 1;
    }

    /** ABDUUL, ADBUL, ABDKL, VABDUL: a letter wrong that makes no other name; ABUL is a father's, ABDUH a name. */
    private static boolean isAlmostAbdul(Words words, int i) {
        int length = words.length(i);
        if (words.kind[i] != Kind.NAME || length < ABDUL.length || length > ABDUL.length + 1) return false;
        return words.letter(i, length - 1) == 'L' && distance(words, i, length) == 1;
    }

    /** Letters put in, replaced or swapped between a word that ends in L and ABDUL, ABDEL, ABDAL; 2 for more than one. */
    private static int distance(Words words, int i, int length) {
        int start = 0;
        while (start < ABDUL.length && isLetterOfAbdul(start, words.letter(i, start))) start++;
        int end = 1;
        while (end < ABDUL.length - start && isLetterOfAbdul(ABDUL.length - 1 - end, words.letter(i, length - 1 - end)))
            end++;
        int left = length - start - end;
        // ABOUL is a father's (ABU 'L-HASAN), ABIOL a name cut short: with a vowel for its D it is another word
        if (left == 1 && start == 2 && length == ABDUL.length && isVowel(words.letter(i, start))) return 2;
        if (left <= 1) return left;
        boolean swapped = length == ABDUL.length
                && left == 2
                && isLetterOfAbdul(start, words.letter(i, start + 1))
                && isLetterOfAbdul(start + 1, words.letter(i, start));
        return swapped ? 1 : 2;
    }

    private static boolean isLetterOfAbdul(int at, byte letter) {
        return at == 3 ? isVowel(letter) : letter == ABDUL[at];
    }

    /** Letters left out, put in, replaced or swapped between a word of two to four letters and ABD; 2 for more than one. */
    private static int distance(byte[] letters, int from, int length) {
        int start = 0;
        while (start < Math.min(length, 3) && letters[from + start] == ABDUL[start]) start++;
        int end = 0;
        while (end < Math.min(length, 3) - start && letters[from + length - 1 - end] == ABDUL[2 - end]) end++;
        int left = Math.max(length, 3) - start - end;
        if (left <= 1) return left;
        boolean swapped = length == 3
                && left == 2
                && letters[from + start] == ABDUL[start + 1]
                && letters[from + start + 1] == ABDUL[start];
        return swapped ? 1 : 2;
    }

    /** Spells ABDEL, ABDAL, ABDUR, ABDI and the like before their word as ABDUL; gives the new length. */
    int spell(byte[] word, int length) {
        if (length < ABDUL.length + LEAST_REST || !mayBegin(word)) return length;
        int best = -1;
        int least = 1;
        for (int end = ABDUL.length - 1; end <= LONGEST_BEGINNING; end++) {
            int edits = edits(word, end, word[end]);
            if (edits > least) continue;
            least = edits;
            best = end;
        }
        if (best < 0 || length - best < LEAST_REST || length - best + ABDUL.length > word.length) return length;
        System.arraycopy(word, best, word, ABDUL.length, length - best);
        System.arraycopy(ABDUL, 0, word, 0, ABDUL.length);
        return length - best + ABDUL.length;
    }

    private static boolean mayBegin(byte[] word) {
        int seen = 0;
        for (int i = 0; i < 4; i++) seen |= word[i] == 'A' ? 1 : word[i] == 'B' ? 2 : word[i] == 'D' ? 4 : 0;
        return seen == 7;
    }

    /** How many letters of a beginning are not A, B, D, a vowel, and the article as it sounds before {@code next}. */
    private int edits(byte[] word, int length, byte next) {
        for (int j = 0; j <= length; j++) above[j] = j;
        for (int place = 0; place < ABDUL.length; place++) {
            row[0] = place + 1;
            for (int j = 1; j <= length; j++) {
                int change = fits(place, word[j - 1], next) ? 0 : place == ABDUL.length - 1 ? FAR : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            System.arraycopy(row, 0, above, 0, length + 1);
        }
        return above[length];
    }

    private static boolean fits(int place, byte letter, byte next) {
        if (place < 3) return letter == ABDUL[place];
        if (place == 3) return isVowel(letter);
        return letter == 'L' || isArticleLetter(letter) && letter == next;
    }

    private static boolean isVowel(byte letter) {
        return letter == 'U' || letter == 'E' || letter == 'A' || letter == 'O' || letter == 'I';
    }

    private static boolean isArticleLetter(byte letter) {
        return switch (letter) {
            case 'L', 'R', 'S', 'N', 'Z', 'T', 'D' -> true;
            default -> false;
        };
    }
}
