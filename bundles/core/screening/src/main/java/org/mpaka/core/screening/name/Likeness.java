package org.mpaka.core.screening.name;

import org.mpaka.core.screening.Way;

/** How alike two words are, and in which way, in one number; 0 is not alike. */
public final class Likeness {
    public static final int NONE = 0;

    private static final Way[] WAYS = Way.values();
    private static final int WAY = 10;
    private static final int EDITS = 14;
    private static final int THOUSANDTHS = (1 << WAY) - 1;

    private Likeness() {}

    /** @param thousandths 1 to 1000 */
    static int of(Way way, int thousandths, int edits) {
        return edits << EDITS | way.ordinal() << WAY | thousandths;
    }

    /** 0 to 1000. */
    public static int thousandths(int likeness) {
        return likeness & THOUSANDTHS;
    }

    public static Way way(int likeness) {
        return likeness == NONE ? Way.NONE : WAYS[likeness >> WAY & 15];
    }

    /** Letters that differ, where they were counted. */
    public static int edits(int likeness) {
        return likeness >> EDITS;
    }

    static int better(int one, int other) {
        return thousandths(other) > thousandths(one) ? other : one;
    }
}
