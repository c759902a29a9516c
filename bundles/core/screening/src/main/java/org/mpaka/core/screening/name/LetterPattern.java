package org.mpaka.core.screening.name;

import java.util.Arrays;

/**
 * Counts letters inserted, left out, replaced or swapped with their neighbour (optimal string alignment) between one word
 * and many, a column of the matrix in a machine word (Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein and
 * Damerau edit distances").
 */
public final class LetterPattern {
    private final long[] places = new long[128];
    private int length;

    /** Sets the word that others are compared with. */
    public void set(Words words, int i) {
        Arrays.fill(places, 'A', 'Z' + 1, 0);
        length = words.length(i);
        for (int at = 0; at < length; at++) places[words.letter(i, at)] |= 1L << at;
    }

    /** The distance to another word, or {@code limit + 1} when it is greater than the limit. */
    public int distance(Words others, int j, int limit) {
        int otherLength = others.length(j);
        if (Math.abs(otherLength - length) > limit) return limit + 1;
        if (length == 0) return otherLength;
        long added = -1L;
        long lost = 0;
        long diagonal = 0;
        long before = 0;
        long last = 1L << (length - 1);
        int distance = length;
        int begin = others.start[j];
        for (int at = 0; at < otherLength; at++) {
            long same = places[others.letters[begin + at]];
            long swapped = (~diagonal & same) << 1 & before;
            diagonal = (same & added) + added ^ added | same | lost | swapped;
            long up = lost | ~(diagonal | added);
            long down = diagonal & added;
            if ((up & last) != 0) distance++;
            else if ((down & last) != 0) distance--;
            up = up << 1 | 1;
            down <<= 1;
            added = down | ~(diagonal | up);
            lost = up & diagonal;
            before = same;
        }
        return Math.min(distance, limit + 1);
    }
}
