package org.mpaka.core.screening.index;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * What is like the words that many rows have. Names are asked for about as often as they are borne: who asks for such a
 * word first works it out, and all others find it here. Of listed words only; nothing that was asked for is kept. Pairs of
 * a word and how much it is like, many words' behind each other in one piece of memory.
 */
final class NearWords {
    /** Nobody has asked for the word yet. */
    static final int NONE = -1;

    /** Fewer rows than this are not worth the room. */
    private static final int OFTEN = 16;

    private static final int PIECE_BITS = 16;
    private static final int PIECE = 1 << PIECE_BITS;

    /** Of the first one: most parts of an index are small. */
    private static final int FIRST = 1 << 10;

    private final Segment segment;
    /** For a word its place and one, 0 where nobody has asked. */
    private final AtomicIntegerArray places;

    private volatile int[][] pieces = {};
    /** Of the last piece. */
    private int used;

    NearWords(Segment segment) {
        this.segment = segment;
        places = new AtomicIntegerArray(segment.words().size());
    }

    boolean isKept(int word) {
        return segment.postingStart()[word + 1] - segment.postingStart()[word] >= OFTEN;
    }

    /** Where the pairs are, or {@link #NONE}. */
    int place(int word) {
        return places.getAcquire(word) - 1;
    }

    /** What holds the numbers of a place, from {@link #first} to before {@link #end}. */
    int[] piece(int place) {
        return pieces[place >>> PIECE_BITS];
    }

    int first(int place) {
        return (place & PIECE - 1) + 1;
    }

    int end(int place) {
        return first(place) + piece(place)[place & PIECE - 1];
    }

    /** @param pairs of which the first {@code length} numbers are kept */
    synchronized void keep(int word, int[] pairs, int length) {
        if (places.get(word) != 0 || length >= PIECE) return;
        if (pieces.length == 0 || used + 1 + length > pieces[pieces.length - 1].length) {
            var more = Arrays.copyOf(pieces, pieces.length + 1);
            more[pieces.length] = new int[pieces.length == 0 ? Math.max(FIRST, length + 1) : PIECE];
            pieces = more;
            used = 0;
        }
        int last = pieces.length - 1;
        pieces[last][used] = length;
        System.arraycopy(pairs, 0, pieces[last], used + 1, length);
        places.setRelease(word, (last << PIECE_BITS | used) + 1);
        used += 1 + length;
    }

    /** Bytes it holds by now. */
    long bytes() {
        long numbers = places.length();
        for (var piece : pieces) numbers += piece.length;
        return 4 * numbers;
    }
}
