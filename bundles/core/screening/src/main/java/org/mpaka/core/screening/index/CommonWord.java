package org.mpaka.core.screening.index;

import java.util.Arrays;

/**
 * The rows of a word that very many names have.
 *
 * @param bits one for each row
 * @param twice the rows that have it twice, in ascending order, as often as they have it besides the first time
 */
record CommonWord(long[] bits, int[] twice) {
    static CommonWord of(int[] postings, int from, int to, int rows) {
        var bits = new long[(rows >> 6) + 1];
        var twice = new IntList();
        for (int at = from; at < to; at++) {
            int row = postings[at];
            if ((bits[row >> 6] >> row & 1) != 0) twice.add(row);
            bits[row >> 6] |= 1L << row;
        }
        var more = new int[twice.size()];
        Arrays.setAll(more, twice::get);
        return new CommonWord(bits, more);
    }

    /** The bits at a place that are of the rows from the first to the last. */
    long at(int place, int first, int last) {
        long some = bits[place];
        if (place == first >> 6) some &= -1L << first;
        if (place == last >> 6) some &= -1L >>> ~last;
        return some;
    }

    long bytes() {
        return 8L * bits.length + 4L * twice.length;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "CommonWord";
    }
}
