package org.mpaka.core.screening.name;

import java.util.Arrays;

/**
 * Reads a name, in whatever script and order, into words. One reader for one thread; the words are those of the last name
 * read.
 */
public final class NameReader {
    /** Longest names of real lists have 12 words; more are noise, and cost time. */
    public static final int MOST_WORDS = 16;

    /** Characters read of one name; hostile ones are longer. */
    private static final int MOST_CHARACTERS = 400;

    private static final byte[] ABDUL = {'A', 'B', 'D', 'U', 'L'};

    private final Words words = new Words(64);
    private final Words all = new Words(64);
    private final byte[] word = new byte[Words.LONGEST + 3];
    private int length;
    private boolean consonantal;
    private boolean digits;
    private boolean vowelless;

    /** The words; valid until the next name is read. */
    public Words read(String name) {
        words.clear();
        all.clear();
        vowelless = false;
        var text = name.length() > MOST_CHARACTERS ? name.substring(0, MOST_CHARACTERS) : name;
        split(Scripts.isForeign(text) ? foreign(text) : text);
        keepTelling();
        return words;
    }

    private String foreign(String text) {
        vowelless = Scripts.isVowelless(text);
        return Scripts.toLatin(text);
    }

    private void split(String text) {
        length = 0;
        digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // SergeiLavrov: two words that lost their space
            if (length > 2 && i > 1 && isLostSpace(text, i)) endWord();
            var letters = Letters.of(c);
            if (letters == null) continue;
            if (letters.equals(Letters.SPACE)) endWord();
            else append(letters);
        }
        endWord();
    }

    private static boolean isLostSpace(String text, int at) {
        return at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isLowerCase(text.charAt(at + 1));
    }

    private void append(String letters) {
        for (int i = 0; i < letters.length() && length < Words.LONGEST; i++) {
            char c = letters.charAt(i);
            digits |= c >= '0' && c <= '9';
            word[length++] = (byte) c;
        }
    }

    private void endWord() {
        if (digits) readDigits();
        if (length > 0 && all.size() < MOST_WORDS * 2) {
            consonantal = vowelless && length > 1;
            if (vowelless) readVowelless();
            joinToAbd();
            all.add(word, 0, length, kind());
        }
        length = 0;
        digits = false;
    }

    /** Letters taken for digits are read back; a number among the words is no name. */
    private void readDigits() {
        int letters = 0;
        for (int i = 0; i < length; i++) if (word[i] >= 'A') letters++;
        if (letters * 2 < length) {
            length = 0;
            return;
        }
        for (int i = 0; i < length; i++) if (word[i] < 'A') word[i] = (byte) Letters.letterForDigit((char) word[i]);
    }

    /** The article is written as part of its word, and the servant of ABD without its vowel. */
    private void readVowelless() {
        if (length >= 5 && word[0] == 'A' && word[1] == 'L') {
            length -= 2;
            System.arraycopy(word, 2, word, 0, length);
        } else if (length == 2 && word[0] == 'B' && word[1] == 'D') {
            System.arraycopy(ABDUL, 0, word, 0, 3);
            length = 3;
        }
    }

    private byte kind() {
        if (length == 1) return Kind.INITIAL;
        byte known = Lexicon.shipped().kind(word, 0, length);
        if (known == Kind.PARTICLE || known == Kind.TITLE) return known;
        return consonantal ? Kind.CONSONANTAL : known;
    }

    /** ABD AL RAHMAN, ABDUL RAHMAN, ABDURRAHMAN, ABDELRAHMAN: a servant of one name, one word. */
    private void joinToAbd() {
        while (all.size() > 0 && isAbd(all, all.size() - 1)) {
            int last = all.size() - 1;
            boolean article = length == 2 && (word[1] == 'L' || word[0] == 'U' || word[0] == 'A');
            if (article && all.length(last) <= 4) {
                all.removeLast();
                System.arraycopy(ABDUL, 0, word, 0, 5);
                length = 5;
                return;
            }
            if (length < 3 || length + 5 > Words.LONGEST) return;
            all.removeLast();
            System.arraycopy(word, 0, word, 5, length);
            System.arraycopy(ABDUL, 0, word, 0, 5);
            length += 5;
        }
        if (length >= 8) spellAbd();
    }

    private static boolean isAbd(Words words, int i) {
        int length = words.length(i);
        if (length < 3
                || length > 5
                || words.letter(i, 0) != 'A'
                || words.letter(i, 1) != 'B'
                || words.letter(i, 2) != 'D') return false;
        if (length == 3) return true;
        byte fourth = words.letter(i, 3);
        if (length == 4) return fourth == 'U' || fourth == 'E' || fourth == 'A' || fourth == 'L';
        byte fifth = words.letter(i, 4);
        return (fourth == 'U' || fourth == 'E' || fourth == 'A' || fourth == 'O' || fourth == 'I')
                && fifth == article(fifth);
    }

    private static byte article(byte letter) {
        return switch (letter) {
            case 'L', 'R', 'S', 'N', 'Z', 'T', 'D' -> letter;
            default -> 0;
        };
    }

    /** ABDEL, ABDAL, ABDUR, ABDUS before their word are all spelled ABDUL. */
    private void spellAbd() {
        if (word[0] != 'A' || word[1] != 'B' || word[2] != 'D') return;
        boolean vowel = word[3] == 'E' || word[3] == 'A' || word[3] == 'U' || word[3] == 'O' || word[3] == 'I';
        if (vowel && (word[4] == 'L' || article(word[4]) == word[4] && word[4] == word[5])) {
            word[3] = 'U';
            word[4] = 'L';
        }
    }

    private void keepTelling() {
        boolean named = false;
        for (int i = 0; i < all.size(); i++) named |= all.kind(i) != Kind.TITLE && all.kind(i) != Kind.PARTICLE;
        for (int i = 0; i < all.size() && words.size() < MOST_WORDS; i++) {
            if (named && all.kind(i) == Kind.TITLE || said(i)) continue;
            int added = words.add(all, i);
            if (!named) words.kind[added] = Kind.NAME;
        }
    }

    /** The same word twice tells no more than once. */
    private boolean said(int i) {
        if (all.length(i) < 3) return false;
        for (int j = 0; j < words.size(); j++) if (words.sameLetters(j, all, i)) return true;
        return false;
    }

    /** Forgets the last name, which nobody needs any longer. */
    public void forget() {
        Arrays.fill(word, (byte) 0);
        words.clear();
        all.clear();
    }
}
