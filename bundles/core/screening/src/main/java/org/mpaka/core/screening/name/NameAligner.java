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

    /** Letters by which a space may be misplaced. */
    public static final int MOST_MOVED = 2;

    private static final int MOVED = Likeness.of(Way.SPELLING, 930, 1);
    private static final int JOINED = Likeness.of(Way.SAME, 1000, 0);
    private static final int ECHO = 800;
    private static final int RARE_AGREED = 960;

    private static final int MOST_PAIRS = 2 * WIDTH * WIDTH;

    private final WordSimilarity similarity = new WordSimilarity();
    private final NameScore score = new NameScore();

    private final int[] askedAt = new int[MOST_PAIRS];
    private final int[] askedSpan = new int[MOST_PAIRS];
    private final int[] listedAt = new int[MOST_PAIRS];
    private final int[] listedSpan = new int[MOST_PAIRS];
    private final int[] how = new int[MOST_PAIRS];
    private final int[] gain = new int[MOST_PAIRS];
    /** Whether a word asked for has a listed one of the same letters. */
    private final boolean[] exact = new boolean[WIDTH];

    private int candidates;

    /**
     * @param likeness row by row, sixteen columns each: the asked words, then their joins
     * @param listed the table of the listed words, and the numbers of those of the name
     */
    public void align(AskedName asked, int[] likeness, Words listed, int[] numbers, int count, Alignment into) {
        into.clear(asked.count(), count);
        candidates = 0;
        for (int a = 0; a < asked.count(); a++) exact[a] = hasExact(likeness, a, count);
        for (int a = 0; a + 1 < asked.count(); a++)
            if (!exact[a] && !exact[a + 1]) findMoved(asked, a, likeness, listed, numbers, count);
        for (int a = 0; a < asked.rows(); a++) {
            boolean pair = a >= asked.count();
            for (int l = 0; l < count; l++) {
                int found = likeness[a * WIDTH + l];
                if (found == Likeness.NONE
                        || pair && !isJoin(found, asked.words().length(a))) continue;
                add(pair ? a - asked.count() : a, pair ? 2 : 1, l, 1, found, asked.words(), a, listed, numbers[l]);
            }
        }
        if (asked.hasLongWord()) addListedJoins(asked, listed, numbers, count);
        choose(into);
        pairLoosely(asked, listed, numbers, count, into);
        findEchoes(asked, likeness, numbers, count, into);
        score.of(into, asked, listed, numbers, count);
    }

    private static boolean hasExact(int[] likeness, int a, int count) {
        for (int l = 0; l < count; l++) if (Likeness.thousandths(likeness[a * WIDTH + l]) == 1000) return true;
        return false;
    }

    /** Two words whose letters are those of two listed ones, the space elsewhere. */
    private static void findMoved(AskedName asked, int a, int[] likeness, Words listed, int[] numbers, int count) {
        var words = asked.words();
        int join = asked.count() + a;
        if (!words.isTelling(a) || !words.isTelling(a + 1)) return;
        for (int l = 0; l + 1 < count; l++) {
            int first = listed.length(numbers[l]);
            int moved = Math.abs(first - words.length(a));
            if (moved == 0 || moved > MOST_MOVED) continue;
            if (first + listed.length(numbers[l + 1]) != words.length(join)) continue;
            if (!listed.isTelling(numbers[l]) || !listed.isTelling(numbers[l + 1])) continue;
            if (!words.isMadeOf(join, listed, numbers[l], numbers[l + 1])) continue;
            likeness[a * WIDTH + l] = Likeness.better(likeness[a * WIDTH + l], MOVED);
            likeness[(a + 1) * WIDTH + l + 1] = Likeness.better(likeness[(a + 1) * WIDTH + l + 1], MOVED);
        }
    }

    /** Words left over that say once more what a paired one says; a listed one only with the same letters. */
    private static void findEchoes(AskedName asked, int[] likeness, int[] numbers, int count, Alignment into) {
        for (int l = 0; l < count; l++) {
            if (into.isListedLeft(l)) continue;
            for (int a = 0; a < asked.count(); a++) {
                int found = likeness[a * WIDTH + l];
                boolean echo = Likeness.thousandths(found) >= ECHO && isWhole(Likeness.way(found));
                // what was cut off may go on as another word
                if (echo && into.isAskedLeft(a) && !asked.isCut(a)) into.askedEcho |= 1 << a;
            }
            for (int other = 0; other < count; other++)
                if (into.isListedLeft(other) && numbers[other] == numbers[l]) into.listedEcho |= 1 << other;
        }
    }

    /** A beginning may be that of another word. */
    private static boolean isWhole(Way way) {
        return way != Way.INITIAL && way != Way.CUT;
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

    /** Two listed words written as one, letter by letter: with a letter wrong no index would find them. */
    private void addListedJoins(AskedName asked, Words listed, int[] numbers, int count) {
        for (int l = 0; l + 1 < count; l++) {
            int length = listed.length(numbers[l]) + listed.length(numbers[l + 1]);
            if (length < AskedName.LONG) continue;
            for (int a = 0; a < asked.count(); a++) {
                if (exact[a] || asked.words().length(a) != length) continue;
                if (asked.words().isMadeOf(a, listed, numbers[l], numbers[l + 1]))
                    add(a, 1, l, 2, JOINED, asked.words(), a, asked.words(), a);
            }
        }
    }

    /** Whether a word is alike enough to two that are written as one. */
    public static boolean isJoin(int likeness, int length) {
        var way = Likeness.way(likeness);
        if (way == Way.CONSONANTS || way == Way.INITIAL || Likeness.edits(likeness) > 1) return false;
        return Likeness.thousandths(likeness) >= (length < LONG_JOIN ? JOINED_LEAST : LONG_JOINED_LEAST);
    }

    /** Short words of one letter wrong, which no index finds, once the others agree. */
    private void pairLoosely(AskedName asked, Words listed, int[] numbers, int count, Alignment into) {
        if (into.askedLeft == 0 || into.listedLeft == 0) return;
        boolean surely = words(asked, listed, numbers, into) >= 2;
        if (!surely && !isRareAgreed(asked, listed, numbers, into)) return;
        for (int a = 0; a < asked.count(); a++) {
            if (!into.isAskedLeft(a)) continue;
            similarity.set(asked.words(), a);
            for (int l = 0; l < count && into.isAskedLeft(a); l++) {
                if (!into.isListedLeft(l)) continue;
                int found = similarity.loosely(listed, numbers[l], surely);
                if (found != Likeness.NONE) into.pair(a, 1, l, 1, found);
            }
        }
    }

    /** Pairs of words, not of particles or initials. */
    private static int words(AskedName asked, Words listed, int[] numbers, Alignment names) {
        int pairs = 0;
        for (int i = 0; i < names.pairs; i++)
            if (Likeness.way(names.likeness[i]) != Way.INITIAL
                    && hasName(asked.words(), AskedName.IN_ORDER, names.asked[i], names.askedWords[i])
                    && hasName(listed, numbers, names.listed[i], names.listedWords[i])) pairs++;
        return pairs;
    }

    private static boolean hasName(Words words, int[] numbers, int at, int count) {
        for (int i = at; i < at + count; i++) if (words.isTelling(numbers[i])) return true;
        return false;
    }

    /** Whether one word agrees that is not borne by very many people. */
    private static boolean isRareAgreed(AskedName asked, Words listed, int[] numbers, Alignment into) {
        if (into.pairs != 1 || into.askedWords[0] != 1 || into.listedWords[0] != 1) return false;
        return Likeness.thousandths(into.likeness[0]) >= RARE_AGREED
                && NameScore.isRare(asked.words(), into.asked[0], listed, numbers[into.listed[0]]);
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
