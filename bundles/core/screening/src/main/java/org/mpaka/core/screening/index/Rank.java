package org.mpaka.core.screening.index;

import org.mpaka.core.screening.BirthMatch;
import org.mpaka.core.screening.DateCode;

/**
 * Who is shown before whom. A date of birth that agrees says more about who is meant than how the name is spelled: one of
 * twenty thousand people has the same by chance, one of sixty the same year. Among those whose birth says the same, the
 * score decides.
 */
final class Rank {
    static final double NONE = -1;

    /** What birth may say, from nothing that speaks for the person to the very day. */
    static final int TIERS = 3;

    private Rank() {}

    /** @param birth a number of {@link BirthMatch#compare} */
    static double of(int birth, double score) {
        return tier(BirthMatch.of(birth).kind()) + score;
    }

    private static int tier(BirthMatch.Kind birth) {
        return switch (birth) {
            case SAME_DAY -> 2;
            case SWAPPED, WITHIN -> 1;
            case NOT_GIVEN, OTHER_DAY, OTHER_YEAR -> 0;
        };
    }

    /** The best that there is for somebody of whom so much is known. */
    static double most(int birth, double score) {
        if (birth == DateCode.UNKNOWN) return score;
        return (DateCode.isWhole(birth) ? 2 : 1) + score;
    }

    /** The tier of a rank. */
    static int tier(double rank) {
        return Math.min(TIERS - 1, (int) rank);
    }
}
