package org.mpaka.core.screening.index;

import java.util.Arrays;

/** Listed words of which each may stand for one word asked for. */
final class WordGroup {
    private int[] words = new int[256];
    private int size;

    void add(int word) {
        if (size == words.length) words = Arrays.copyOf(words, size * 2);
        words[size++] = word;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int word(int i) {
        return words[i];
    }
}
