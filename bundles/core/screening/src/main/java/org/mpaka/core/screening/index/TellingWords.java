package org.mpaka.core.screening.index;

/**
 * Which rows have one word, and which two at most, particles aside: one bit a row each, made from the rows.
 *
 * @param one rows of one word
 * @param few rows of two at most
 */
record TellingWords(long[] one, long[] few) {
    static TellingWords of(Segment segment) {
        var rows = segment.rows();
        var one = new long[(rows.size() >> 6) + 1];
        var few = new long[one.length];
        for (int row = 0; row < rows.size(); row++) {
            int telling = 0;
            int end = rows.start(row) + rows.count(row);
            for (int i = rows.start(row); i < end; i++) if (segment.words().isFindable(rows.words()[i])) telling++;
            if (telling <= 1) one[row >> 6] |= 1L << row;
            if (telling <= 2) few[row >> 6] |= 1L << row;
        }
        return new TellingWords(one, few);
    }

    boolean isOne(int row) {
        return (one[row >> 6] >> row & 1) != 0;
    }

    boolean isFew(int row) {
        return (few[row >> 6] >> row & 1) != 0;
    }
}
