package org.mpaka.core.screening.name;

import org.mpaka.core.screening.Way;

/**
 * Lays two names beside each other: takes the best pair of words, then the best of those left, with two neighbouring words
 * written as one on either side. One aligner for one thread.
 */
public final class NameAligner {
    private static final int WIDTH = NameReader.MOST_WORDS;
    /** Two words written as one must fit better than two words of their own. */
    private static final int JOINED_LEAST = 880;

    private static final int LONG_JOINED_LEAST = 800;
    private static final int LONG_JOIN = 9;

    private static final int MOST_PAIRS = 2 * WIDTH * WIDTH;

    private final WordSimilarity similarity = new WordSimilarity();
    private final Words join = new Words(4);
    private final byte[] joined = new byte[2 * Words.LONGEST];
    private final NameScore score = new NameScore();

    private final int[] askedAt = new int[MOST_PAIRS];
    private final int[] askedSpan = new int[MOST_PAIRS];
    private final int[] listedAt = new int[MOST_PAIRS];
    private final int[] listedSpan = new int[MOST_PAIRS];
    private final int[] how = new int[MOST_PAIRS];
    private final int[] gain = new int[MOST_PAIRS];
    private int candidates;

    /**
     * @param likeness row by row, sixteen columns each: the asked words, then their joins
     * @param listed the table of the listed words, and the numbers of those of the name
     */
    public void align(AskedName asked, int[] likeness, Words listed, int[] numbers, int count, Alignment into) {
        into.clear(asked.count(), count);
        candidates = 0;
        for (int a = 0; a < asked.rows(); a++) {
            boolean pair = a >= asked.count();
            for (int l = 0; l < count; l++) {
                int found = likeness[a * WIDTH + l];
                if (found == Likeness.NONE
                        || pair && !isJoin(found, asked.words().length(a))) continue;
                add(pair ? a - asked.count() : a, pair ? 2 : 1, l, 1, found, asked.words(), a, listed, numbers[l]);
            }
        }
        if (asked.hasLongWord()) addListedJoins(asked, likeness, listed, numbers, count);
        choose(into);
        pairLoosely(asked, listed, numbers, count, into);
        score.of(into, asked, listed, numbers, count);
    }

    private void add(int a, int aSpan, int l, int lSpan, int found, Words aWords, int aWord, Words lWords, int lWord) {
        askedAt[candidates] = a;
        askedSpan[candidates] = aSpan;
        listedAt[candidates] = l;
        listedSpan[candidates] = lSpan;
        how[candidates] = found;
        int weight = Math.min(NameScore.weight(aWords, aWord), NameScore.weight(lWords, lWord));
        // of equal pairs the one in its place
        gain[candidates] = Likeness.thousandths(found) * weight * 16 - Math.abs(a - l);
        candidates++;
    }

    private void addListedJoins(AskedName asked, int[] likeness, Words listed, int[] numbers, int count) {
        for (int l = 0; l + 1 < count; l++) {
            int first = listed.length(numbers[l]);
            int length = first + listed.length(numbers[l + 1]);
            if (length < AskedName.LONG || length > Words.LONGEST) continue;
            for (int a = 0; a < asked.count(); a++) {
                int difference = Math.abs(asked.words().length(a) - length);
                if (difference > 2 || asked.words().letter(a, 0) != listed.letter(numbers[l], 0)) continue;
                if (Likeness.thousandths(likeness[a * WIDTH + l]) == 1000) continue;
                listed.copy(numbers[l], joined, 0);
                listed.copy(numbers[l + 1], joined, first);
                join.clear();
                join.add(joined, 0, length, Kind.NAME);
                similarity.set(asked.words(), a);
                int found = asked.isCut(a) ? similarity.cutTo(join, 0) : similarity.to(join, 0);
                if (isJoin(found, length)) add(a, 1, l, 2, found, asked.words(), a, join, 0);
            }
        }
    }

    /** Whether a word is alike enough to two that are written as one. */
    public static boolean isJoin(int likeness, int length) {
        if (Likeness.way(likeness) == Way.CONSONANTS || Likeness.edits(likeness) > 1) return false;
        return Likeness.thousandths(likeness) >= (length < LONG_JOIN ? JOINED_LEAST : LONG_JOINED_LEAST);
    }

    /** Short words of one letter wrong, which no index finds, once the others agree. */
    private void pairLoosely(AskedName asked, Words listed, int[] numbers, int count, Alignment into) {
        if (into.pairs < 2 || into.askedLeft == 0 || into.listedLeft == 0) return;
        for (int a = 0; a < asked.count(); a++) {
            if (!into.isAskedLeft(a)) continue;
            similarity.set(asked.words(), a);
            for (int l = 0; l < count && into.isAskedLeft(a); l++) {
                if (!into.isListedLeft(l)) continue;
                int found = similarity.loosely(listed, numbers[l]);
                if (found != Likeness.NONE) into.pair(a, 1, l, 1, found);
            }
        }
    }

    private void choose(Alignment into) {
        while (true) {
            int best = -1;
            for (int i = 0; i < candidates; i++) if ((best < 0 || gain[i] > gain[best]) && isFree(into, i)) best = i;
            if (best < 0) return;
            into.pair(askedAt[best], askedSpan[best], listedAt[best], listedSpan[best], how[best]);
        }
    }

    private boolean isFree(Alignment into, int i) {
        int asked = (1 << askedSpan[i]) - 1 << askedAt[i];
        int listed = (1 << listedSpan[i]) - 1 << listedAt[i];
        return (into.askedLeft & asked) == asked && (into.listedLeft & listed) == listed;
    }
}
