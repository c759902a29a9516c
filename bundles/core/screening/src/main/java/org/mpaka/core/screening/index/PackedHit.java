package org.mpaka.core.screening.index;

import org.mpaka.core.screening.Agreement;
import org.mpaka.core.screening.name.Alignment;

/** A hit in a few numbers: its row, its score, its rank, how all agrees, then one number a pair of words. */
final class PackedHit {
    /** Numbers beside the pairs. */
    static final int FIXED = 5;

    private static final Agreement[] AGREEMENTS = Agreement.values();
    private static final int BIRTH = 8;
    private static final int NATIONALITY = 16;
    private static final int SEX = 18;
    private static final int PLACE = 20;
    private static final int PAIRS = 22;
    private static final int SEGMENTS = (1 << BIRTH) - 1;

    private PackedHit() {}

    /** Gives where the next one goes. */
    static int pack(FoundRow found, int[] to, int at) {
        long score = Double.doubleToRawLongBits(found.score);
        int pairs = found.alignment.pairs();
        to[at] = found.row();
        to[at + 1] = (int) score;
        to[at + 2] = (int) (score >>> 32);
        to[at + 3] = found.segment()
                | found.birth() << BIRTH
                | found.nationality().ordinal() << NATIONALITY
                | found.sex().ordinal() << SEX
                | found.place().ordinal() << PLACE
                | pairs << PAIRS;
        to[at + 4] = Float.floatToRawIntBits((float) found.rank);
        for (int i = 0; i < pairs; i++) to[at + FIXED + i] = found.alignment.packed(i);
        return at + FIXED + pairs;
    }

    static void unpack(int[] from, int at, Alignment into, int askedCount, int listedCount) {
        int pairs = from[at + 3] >> PAIRS;
        into.unpack(from, at + FIXED, pairs, askedCount, listedCount);
    }

    static int row(int[] from, int at) {
        return from[at];
    }

    static double score(int[] from, int at) {
        return Double.longBitsToDouble((long) from[at + 2] << 32 | from[at + 1] & 0xffffffffL);
    }

    static double rank(int[] from, int at) {
        return Float.intBitsToFloat(from[at + 4]);
    }

    static int segment(int[] from, int at) {
        return from[at + 3] & SEGMENTS;
    }

    static int birth(int[] from, int at) {
        return from[at + 3] >> BIRTH & 0xff;
    }

    static Agreement nationality(int[] from, int at) {
        return AGREEMENTS[from[at + 3] >> NATIONALITY & 3];
    }

    static Agreement sex(int[] from, int at) {
        return AGREEMENTS[from[at + 3] >> SEX & 3];
    }

    static Agreement place(int[] from, int at) {
        return AGREEMENTS[from[at + 3] >> PLACE & 3];
    }
}
