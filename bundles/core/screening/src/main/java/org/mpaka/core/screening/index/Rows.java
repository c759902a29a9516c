package org.mpaka.core.screening.index;

/**
 * The rows of a segment. What a row knows lies together, so that looking at one costs one line of the processor's cache,
 * and its words another.
 *
 * @param heads four numbers a row: where its words begin, {@link RowFacts}, the entry, and nationality with word count
 * @param words of all rows, one after the other
 */
record Rows(int[] heads, int[] words) {
    private static final int WIDTH = 4;
    private static final int COUNT = 8;
    private static final int COUNTS = (1 << COUNT) - 1;

    static Rows empty(int rows, int words) {
        return new Rows(new int[rows * WIDTH], new int[words]);
    }

    void set(int row, int start, int count, int facts, int entry, short nationality) {
        int head = row * WIDTH;
        heads[head] = start;
        heads[head + 1] = facts;
        heads[head + 2] = entry;
        heads[head + 3] = nationality << COUNT | count;
    }

    int size() {
        return heads.length / WIDTH;
    }

    int start(int row) {
        return heads[row * WIDTH];
    }

    /** How many words its name has. */
    int count(int row) {
        return heads[row * WIDTH + 3] & COUNTS;
    }

    int facts(int row) {
        return heads[row * WIDTH + 1];
    }

    int entry(int row) {
        return heads[row * WIDTH + 2];
    }

    short nationality(int row) {
        return (short) (heads[row * WIDTH + 3] >> COUNT);
    }

    long bytes() {
        return 4L * (heads.length + words.length);
    }
}
