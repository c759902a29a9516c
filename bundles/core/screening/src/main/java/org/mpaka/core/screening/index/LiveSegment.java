package org.mpaka.core.screening.index;

import java.util.Set;
import java.util.function.IntPredicate;

/** A segment and which of its rows are in force no longer; unchangeable, a change makes another one. */
public final class LiveSegment {
    private static final long[] NONE = {};

    private final Segment segment;
    private final long[] dead;
    private final int[] special;
    private final TellingWords telling;
    private final CommonWords common;
    private final NearWords near;
    private final int living;
    private final int lowestEntry;
    private final int highestEntry;

    LiveSegment(Segment segment) {
        this(
                segment,
                NONE,
                specialWords(segment),
                TellingWords.of(segment),
                CommonWords.of(segment),
                new NearWords(segment),
                segment.rows().size());
    }

    private LiveSegment(
            Segment segment,
            long[] dead,
            int[] special,
            TellingWords telling,
            CommonWords common,
            NearWords near,
            int living) {
        this.segment = segment;
        this.dead = dead;
        this.special = special;
        this.telling = telling;
        this.common = common;
        this.near = near;
        this.living = living;
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (int row = 0; row < segment.rows().size(); row++) {
            lowest = Math.min(lowest, segment.rows().entry(row));
            highest = Math.max(highest, segment.rows().entry(row));
        }
        lowestEntry = lowest;
        highestEntry = highest;
    }

    static LiveSegment of(Segment segment, long[] dead) {
        int living = segment.rows().size();
        for (long bits : dead) living -= Long.bitCount(bits);
        return new LiveSegment(
                segment,
                dead,
                specialWords(segment),
                TellingWords.of(segment),
                CommonWords.of(segment),
                new NearWords(segment),
                living);
    }

    long[] dead() {
        return dead;
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

    TellingWords telling() {
        return telling;
    }

    CommonWords common() {
        return common;
    }

    NearWords near() {
        return near;
    }

    boolean isDead(int row) {
        return dead.length != 0 && (dead[row >> 6] >> row & 1) != 0;
    }

    /** Whether it may have one of the entries from {@code lowest} to {@code highest}. */
    public boolean mayHave(int lowest, int highest) {
        return lowest <= highestEntry && highest >= lowestEntry;
    }

    /** The same without the rows of some entries; itself when it has none. */
    public LiveSegment without(IntPredicate entries) {
        long[] gone = null;
        int left = living;
        for (int row = 0; row < segment.rows().size(); row++) {
            if (!entries.test(segment.rows().entry(row)) || isDead(row)) continue;
            if (gone == null) gone = dead.length == 0 ? new long[(segment.rows().size() >> 6) + 1] : dead.clone();
            gone[row >> 6] |= 1L << row;
            left--;
        }
        return gone == null ? this : new LiveSegment(segment, gone, special, telling, common, near, left);
    }

    /** Rows in force. */
    public int living() {
        return living;
    }

    public int rows() {
        return segment.rows().size();
    }

    /** Adds the numbers of its entries in force. */
    public void entries(Set<Integer> into) {
        for (int row = 0; row < segment.rows().size(); row++)
            if (!isDead(row)) into.add(segment.rows().entry(row));
    }

    /** Bytes it holds. */
    public long bytes() {
        return segment.bytes()
                + common.bytes()
                + near.bytes()
                + 8L * (dead.length + 3 * telling.one().length)
                + 4L * special.length;
    }
}
