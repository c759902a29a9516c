package org.mpaka.core.screening.index;

import org.mpaka.core.screening.Agreement;
import org.mpaka.core.screening.BirthMatch;
import org.mpaka.core.screening.DateCode;

/**
 * Weighs name, birth, nationality and sex into one figure from 0 to 1. What agrees takes away part of the doubt that the
 * name leaves, what contradicts multiplies.
 */
final class Evidence {
    /** The same name leaves doubt: namesakes are many. */
    private static final double NAME_ALONE = 0.97;

    private static final double SAME_DAY = 0.5;
    private static final double SWAPPED = 0.3;
    private static final double WITHIN = 0.1;
    private static final double OTHER_DAY = 0.95;
    private static final double[] YEARS_APART = {1, 0.95, 0.88};
    private static final double SAME_NATIONALITY = 0.08;
    private static final double OTHER_NATIONALITY = 0.97;
    private static final double SAME_PLACE = 0.05;
    /** Of one place the village is given here, the state there. */
    private static final double OTHER_PLACE = 0.985;

    private static final double OTHER_SEX = 0.85;
    private static final double WEAK_ALIAS = 0.97;

    private Evidence() {}

    /** @param birth a number of {@link BirthMatch#compare} */
    static double score(
            double name, int birth, Agreement nationality, Agreement place, Agreement sex, boolean weakAlias) {
        double score = withBirth(name * NAME_ALONE, BirthMatch.of(birth));
        if (nationality == Agreement.AGREES) score = lessDoubt(score, SAME_NATIONALITY);
        if (nationality == Agreement.DIFFERS) score *= OTHER_NATIONALITY;
        if (place == Agreement.AGREES) score = lessDoubt(score, SAME_PLACE);
        if (place == Agreement.DIFFERS) score *= OTHER_PLACE;
        if (sex == Agreement.DIFFERS) score *= OTHER_SEX;
        return weakAlias ? score * WEAK_ALIAS : score;
    }

    /** What the name must score for the whole to reach {@code least} when all else agrees. */
    static double leastName(double least, int birth, boolean nationality, boolean place) {
        double all = place ? withoutAgreement(least, SAME_PLACE) : least;
        double name = nationality ? withoutAgreement(all, SAME_NATIONALITY) : all;
        return withoutAgreement(name, mostByBirth(birth)) / NAME_ALONE;
    }

    /** What can be scored at most. */
    static double most(int birth, boolean nationality, boolean place) {
        return mostOf(1, birth, nationality, place);
    }

    /** What can be scored at most by a name of some score. */
    static double mostOf(double name, int birth, boolean nationality, boolean place) {
        double score = lessDoubt(name * NAME_ALONE, mostByBirth(birth));
        double agreeing = nationality ? lessDoubt(score, SAME_NATIONALITY) : score;
        return place ? lessDoubt(agreeing, SAME_PLACE) : agreeing;
    }

    private static double mostByBirth(int birth) {
        if (birth == DateCode.UNKNOWN) return 0;
        return DateCode.isWhole(birth) ? SAME_DAY : WITHIN;
    }

    private static double withoutAgreement(double score, double share) {
        return (score - share) / (1 - share);
    }

    private static double withBirth(double name, BirthMatch birth) {
        return switch (birth.kind()) {
            case SAME_DAY -> lessDoubt(name, SAME_DAY);
            case SWAPPED -> lessDoubt(name, SWAPPED);
            case WITHIN -> lessDoubt(name, WITHIN);
            case NOT_GIVEN -> name;
            case OTHER_DAY -> name * OTHER_DAY;
            case OTHER_YEAR -> name * YEARS_APART[birth.years()];
        };
    }

    private static double lessDoubt(double score, double share) {
        return score + (1 - score) * share;
    }
}
