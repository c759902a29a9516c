package org.mpaka.core.screening.name;

/**
 * One name laid beside another, word by word, in any order; filled by {@link NameAligner}, read by whoever explains a hit.
 */
public final class Alignment {
    /** A place is one of sixteen. */
    private static final int PACKED_PLACE = 15;

    private static final int PACKED_ASKED_WORDS = 4;
    private static final int PACKED_LISTED = 5;
    private static final int PACKED_LISTED_WORDS = 9;
    private static final int PACKED_LIKENESS = 10;

    /** Pairs of words found alike. */
    int pairs;

    final int[] asked = new int[NameReader.MOST_WORDS];
    final int[] askedWords = new int[NameReader.MOST_WORDS];
    final int[] listed = new int[NameReader.MOST_WORDS];
    final int[] listedWords = new int[NameReader.MOST_WORDS];
    final int[] likeness = new int[NameReader.MOST_WORDS];

    /** Bits of the words that have no partner. */
    int askedLeft;

    int listedLeft;
    /** Of these the words that say once more what a paired one says. */
    int askedEcho;

    int listedEcho;
    /** 0 to 1000. */
    int score;

    void clear(int askedCount, int listedCount) {
        pairs = 0;
        askedLeft = (1 << askedCount) - 1;
        listedLeft = (1 << listedCount) - 1;
        askedEcho = 0;
        listedEcho = 0;
        score = 0;
    }

    void pair(int a, int aWords, int l, int lWords, int how) {
        asked[pairs] = a;
        askedWords[pairs] = aWords;
        listed[pairs] = l;
        listedWords[pairs] = lWords;
        likeness[pairs] = how;
        pairs++;
        askedLeft &= ~((1 << aWords) - 1 << a);
        listedLeft &= ~((1 << lWords) - 1 << l);
    }

    public int pairs() {
        return pairs;
    }

    /** The place of the asked word of a pair, from 0. */
    public int asked(int pair) {
        return asked[pair];
    }

    /** How many words of the asked name the pair has: two where they are written as one. */
    public int askedWords(int pair) {
        return askedWords[pair];
    }

    public int listed(int pair) {
        return listed[pair];
    }

    public int listedWords(int pair) {
        return listedWords[pair];
    }

    /** A pair in one number. */
    public int packed(int pair) {
        return asked[pair]
                | askedWords[pair] - 1 << PACKED_ASKED_WORDS
                | listed[pair] << PACKED_LISTED
                | listedWords[pair] - 1 << PACKED_LISTED_WORDS
                | likeness[pair] << PACKED_LIKENESS;
    }

    /** Pairs words as those numbers say. */
    public void unpack(int[] packed, int at, int count, int askedCount, int listedCount) {
        clear(askedCount, listedCount);
        for (int i = at; i < at + count; i++) {
            int pair = packed[i];
            pair(
                    pair & PACKED_PLACE,
                    1 + (pair >> PACKED_ASKED_WORDS & 1),
                    pair >> PACKED_LISTED & PACKED_PLACE,
                    1 + (pair >> PACKED_LISTED_WORDS & 1),
                    pair >>> PACKED_LIKENESS);
        }
    }

    /** See {@link Likeness}. */
    public int likeness(int pair) {
        return likeness[pair];
    }

    public boolean isAskedLeft(int word) {
        return (askedLeft >> word & 1) != 0;
    }

    public boolean isListedLeft(int word) {
        return (listedLeft >> word & 1) != 0;
    }

    /** Surname first and given names first are both usual: only what neither explains is another order. */
    public boolean isReordered() {
        int steps = 0;
        int before = -1;
        int first = -1;
        for (int word = 0; word < NameReader.MOST_WORDS; word++) {
            int place = placeOf(word);
            if (place < 0) continue;
            if (first < 0) first = place;
            if (place < before) steps++;
            before = place;
        }
        if (first < before) steps++;
        return steps > 1;
    }

    private int placeOf(int word) {
        for (int i = 0; i < pairs; i++) if (asked[i] == word) return listed[i];
        return -1;
    }

    public int score() {
        return score;
    }
}
