package org.mpaka.core.screening.index;

import java.util.Arrays;

/**
 * Words that very many names have, with a bit a row: sixty-four rows are met at once, where a list would be read row by
 * row. Made from the posting lists, for words of which this takes no more room than their lists.
 */
final class CommonWords {
    static final int NONE = -1;

    /** Rows to one that has the word. */
    private static final int RARER = 32;

    private final int rarest;
    private final int[] words;
    private final CommonWord[] rows;

    private CommonWords(int rarest, int[] words, CommonWord[] rows) {
        this.rarest = rarest;
        this.words = words;
        this.rows = rows;
    }

    static CommonWords of(Segment segment) {
        var common = new IntList();
        var start = segment.postingStart();
        int rows = segment.rows().size();
        for (int word = 0; word + 1 < start.length; word++)
            if (start[word + 1] - start[word] > rows / RARER) common.add(word);
        var words = new int[common.size()];
        Arrays.setAll(words, common::get);
        var made = new CommonWord[words.length];
        Arrays.setAll(made, i -> CommonWord.of(segment.postings(), start[words[i]], start[words[i] + 1], rows));
        return new CommonWords(rows / RARER, words, made);
    }

    /** The number of a word that so many have; negative for most words. */
    int number(int word, int length) {
        return length <= rarest ? NONE : Arrays.binarySearch(words, word);
    }

    CommonWord get(int number) {
        return rows[number];
    }

    long bytes() {
        long bytes = 4L * words.length;
        for (var word : rows) bytes += word.bytes();
        return bytes;
    }
}
