package org.mpaka.core.screening.index;

/**
 * Words by the hashes of their keys. Several keys may share a bucket: who looks compares what is found.
 *
 * @param start where each bucket begins in {@code words}, one more than buckets; buckets are a power of two
 */
record KeyIndex(int[] start, int[] words) {
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
