package org.mpaka.core.screening.index;

import java.util.Set;
import java.util.function.IntPredicate;

/** A segment and which of its rows are in force no longer; unchangeable, a change makes another one. */
public final class LiveSegment {
    private static final long[] NONE = {};

    private final Segment segment;
    private final long[] dead;
    private final int[] special;
    private final int living;

    LiveSegment(Segment segment) {
        this(segment, NONE, specialWords(segment), segment.rows());
    }

    private LiveSegment(Segment segment, long[] dead, int[] special, int living) {
        this.segment = segment;
        this.dead = dead;
        this.special = special;
        this.living = living;
    }

    private static int[] specialWords(Segment segment) {
        var found = new IntList();
        for (int word = 0; word < segment.words().size(); word++)
            if (!segment.words().isTelling(word)) found.add(word);
        var special = new int[found.size()];
        for (int i = 0; i < special.length; i++) special[i] = found.get(i);
        return special;
    }

    Segment segment() {
        return segment;
    }

    /** Initials and particles. */
    int[] special() {
        return special;
    }

    boolean isDead(int row) {
        return dead.length != 0 && (dead[row >> 6] >> row & 1) != 0;
    }

    /** The same without the rows of some entries; itself when it has none. */
    public LiveSegment without(IntPredicate entries) {
        long[] gone = null;
        int left = living;
        for (int row = 0; row < segment.rows(); row++) {
            if (!entries.test(segment.entry()[row]) || isDead(row)) continue;
            if (gone == null) gone = dead.length == 0 ? new long[(segment.rows() >> 6) + 1] : dead.clone();
            gone[row >> 6] |= 1L << row;
            left--;
        }
        return gone == null ? this : new LiveSegment(segment, gone, special, left);
    }

    /** Rows in force. */
    public int living() {
        return living;
    }

    public int rows() {
        return segment.rows();
    }

    /** Adds the numbers of its entries in force. */
    public void entries(Set<Integer> into) {
        for (int row = 0; row < segment.rows(); row++) if (!isDead(row)) into.add(segment.entry()[row]);
    }

    /** Bytes it holds. */
    public long bytes() {
        return segment.bytes() + 8L * dead.length + 4L * special.length;
    }
}
