package org.mpaka.core.screening.index;

/**
 * Which rows have one word, and which two at most, particles aside: one bit a row each, made from the rows.
 *
 * @param one rows of one word, said once
 * @param same rows of one word, said once or more, initials aside
 * @param few rows of two different ones at most
 */
record TellingWords(long[] one, long[] same, long[] few) {
    static TellingWords of(Segment segment) {
        var rows = segment.rows();
        var one = new long[(rows.size() >> 6) + 1];
        var same = new long[one.length];
        var few = new long[one.length];
        for (int row = 0; row < rows.size(); row++) {
            int telling = 0;
            int different = 0;
            boolean only = true;
            int said = -1;
            int start = rows.start(row);
            int end = start + rows.count(row);
            for (int i = start; i < end; i++) {
                if (!segment.words().isFindable(rows.words()[i])) continue;
                telling++;
                if (!isSaid(rows.words(), start, i)) different++;
                if (!segment.words().isTelling(rows.words()[i])) continue;
                only &= said < 0 || said == rows.words()[i];
                said = rows.words()[i];
            }
            if (telling <= 1) one[row >> 6] |= 1L << row;
            if (only) same[row >> 6] |= 1L << row;
            if (different <= 2) few[row >> 6] |= 1L << row;
        }
        return new TellingWords(one, same, few);
    }

    private static boolean isSaid(int[] words, int from, int at) {
        for (int i = from; i < at; i++) if (words[i] == words[at]) return true;
        return false;
    }

    boolean isOne(int row) {
        return (one[row >> 6] >> row & 1) != 0;
    }

    boolean isSame(int row) {
        return (same[row >> 6] >> row & 1) != 0;
    }

    boolean isFew(int row) {
        return (few[row >> 6] >> row & 1) != 0;
    }
}
