package org.mpaka.core.screening.name;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** The name looked for: its words, then its neighbouring words joined. One for one thread. */
public final class AskedName {
    /** From this length on a word may be two that lost their space. */
    public static final int LONG = 5;

    static final int[] IN_ORDER = IntStream.range(0, NameReader.MOST_WORDS).toArray();

    private final NameReader reader = new NameReader();
    private final WordSimilarity similarity = new WordSimilarity();
    private final byte[] line = new byte[NameReader.MOST_WORDS * (Words.LONGEST + 1)];
    private final byte[] joined = new byte[2 * Words.LONGEST];
    private Words words = new Words(1);
    private int count;
    private boolean truncated;
    private boolean longWord;
    private boolean echo;
    private final int[] alike = new int[NameReader.MOST_WORDS];

    /** @param cut the name fills its field: its last word may go on, further words may be missing */
    public void read(String name, boolean cut) {
        words = reader.read(name, cut);
        count = words.size();
        truncated = cut;
        longWord = false;
        for (int i = 0; i < count; i++) longWord |= words.length(i) >= LONG;
        findAlike();
        for (int i = 0; i + 1 < count; i++) {
            int first = words.copy(i, joined, 0);
            words.add(joined, 0, first + words.copy(i + 1, joined, first), Kind.NAME);
        }
    }

    /** Whether a word that is short enough to be compared loosely stands beside one that is not borne by very many. */
    public boolean hasRareBeside(int row) {
        if (words.length(row) > WordSimilarity.LOOSE_LENGTH || words.length(row) < 2) return false;
        for (int other = 0; other < count; other++)
            if (other != row && words.kind(other) == Kind.NAME && words.length(other) >= NameScore.LEAST_RARE)
                return true;
        return false;
    }

    private void findAlike() {
        echo = false;
        for (int i = 0; i < count; i++) {
            alike[i] = i;
            if (!words.isTelling(i)) continue;
            similarity.set(words, i);
            for (int before = 0; before < i && alike[i] == i; before++)
                if (words.isTelling(before) && similarity.to(words, before) != Likeness.NONE) alike[i] = alike[before];
            echo |= alike[i] != i;
        }
    }

    /** The first telling word of the name that a telling word is like, directly or by others; itself when there is none. */
    public int alike(int word) {
        return alike[word];
    }

    /** Whether telling words of the name are like each other. */
    public boolean hasEcho() {
        return echo;
    }

    public Words words() {
        return words;
    }

    /** Whether the name is one word, said once or more, initials and particles aside. */
    public boolean isOneWord() {
        int only = -1;
        for (int i = 0; i < count; i++) {
            if (!words.isTelling(i)) continue;
            if (only >= 0 && !words.sameLetters(i, words, only)) return false;
            only = i;
        }
        return only >= 0;
    }

    /** The words in letters, a space between. */
    public String line() {
        int end = 0;
        for (int i = 0; i < count; i++) {
            if (i > 0) line[end++] = ' ';
            end += words.copy(i, line, end);
        }
        return new String(line, 0, end, StandardCharsets.US_ASCII);
    }

    /** Words of the name. */
    public int count() {
        return count;
    }

    /** Words and joins. */
    public int rows() {
        return words.size();
    }

    public boolean truncated() {
        return truncated;
    }

    boolean hasLongWord() {
        return longWord;
    }

    /** Whether a row is an initial. */
    public boolean isInitial(int row) {
        return words.kind(row) == Kind.INITIAL;
    }

    public boolean hasInitial() {
        for (int row = 0; row < count; row++) if (isInitial(row)) return true;
        return false;
    }

    /** Whether one of the words is the initial of a listed word. */
    public boolean hasInitialOf(Words listed, int word) {
        for (int row = 0; row < count; row++)
            if (isInitial(row) && words.letter(row, 0) == listed.letter(word, 0)) return true;
        return false;
    }

    /** Whether a word was cut off. */
    public boolean isCut(int word) {
        return truncated && (word == count - 1 || word == words.size() - 1);
    }
}
