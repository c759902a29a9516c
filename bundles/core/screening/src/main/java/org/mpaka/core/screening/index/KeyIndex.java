package org.mpaka.core.screening.index;

/**
 * Words by the hashes of their keys. Several keys may share a bucket: who looks compares what is found.
 *
 * @param start where each bucket begins in {@code words}, one more than buckets; buckets are a power of two
 */
record KeyIndex(int[] start, int[] words) {
    private static final int TAG = 24;
    private static final int WORD = (1 << TAG) - 1;
    /** More words than this no dictionary has: 10 million names have 321,000. */
    static final int MOST_WORDS = WORD;

    /** A word in a bucket, with a part of the key's hash that tells most other keys of the bucket. */
    static int tagged(int hash, int word) {
        return hash >>> TAG << TAG | word;
    }

    static boolean isOf(int hash, int tagged) {
        return (hash ^ tagged) >>> TAG == 0;
    }

    static int word(int tagged) {
        return tagged & WORD;
    }

    int first(int hash) {
        return start[bucket(hash, start.length)];
    }

    int end(int hash) {
        return start[bucket(hash, start.length) + 1];
    }

    static int bucket(int hash, int length) {
        return (hash ^ hash >>> 15) * 0x2C1B3C6D >>> 5 & length - 2;
    }
}
