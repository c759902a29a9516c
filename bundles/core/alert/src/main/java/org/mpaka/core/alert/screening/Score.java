package org.mpaka.core.alert.screening;

import java.util.Optional;
import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sex;
import org.mpaka.api.alert.Candidate.Band;

/**
 * Weighs name, birth, nationality and sex into one figure from 0 to 1. What agrees takes away part of the doubt the name
 * leaves, what contradicts multiplies. The figures were set on labelled pairs; ADR 0061 gives the shares of true pairs
 * per band.
 */
final class Score {
    /** Below this nobody is asked to compare. */
    static final double THRESHOLD = 0.80;

    private static final double MEDIUM = 0.88;
    private static final double STRONG = 0.95;
    private static final double[] YEARS_APART = {0.95, 0.95, 0.90, 0.84};

    private Score() {}

    static Band band(double score) {
        if (score >= STRONG) return Band.STRONG;
        return score >= MEDIUM ? Band.MEDIUM : Band.WEAK;
    }

    /** Whether even the same name would stay below the threshold. */
    static boolean ruledOut(BirthMatch birth) {
        return withBirth(1, birth) < THRESHOLD;
    }

    static double of(NameMatch name, BirthMatch birth, Agreement nationality, Agreement sex) {
        double score = withBirth(name.score(), birth);
        score = switch (nationality) {
            case AGREES -> lessDoubt(score, 0.1);
            case DIFFERS -> score * 0.97;
            case NOT_GIVEN -> score;
        };
        return sex == Agreement.DIFFERS ? score * 0.85 : score;
    }

    private static double withBirth(double score, BirthMatch birth) {
        return switch (birth.kind()) {
            case SAME_DAY -> lessDoubt(score, 0.5);
            case SWAPPED -> lessDoubt(score, 0.3);
            case WITHIN -> lessDoubt(score, 0.1);
            case NOT_GIVEN -> score * 0.94;
            case OTHER_DAY, OTHER_YEAR ->
                score * (birth.years() < YEARS_APART.length ? YEARS_APART[birth.years()] : 0.6);
        };
    }

    private static double lessDoubt(double score, double share) {
        return score + (1 - score) * share;
    }

    /** Whether something both sides may give is the same. */
    enum Agreement {
        AGREES,
        DIFFERS,
        NOT_GIVEN;

        static Agreement of(Optional<CountryCode> traveller, Set<CountryCode> listed) {
            if (traveller.isEmpty() || listed.isEmpty()) return NOT_GIVEN;
            return listed.contains(traveller.get()) ? AGREES : DIFFERS;
        }

        static Agreement of(Optional<Sex> traveller, Optional<Sex> listed) {
            boolean given = traveller.filter(sex -> sex != Sex.UNSPECIFIED).isPresent()
                    && listed.filter(sex -> sex != Sex.UNSPECIFIED).isPresent();
            if (!given) return NOT_GIVEN;
            return traveller.equals(listed) ? AGREES : DIFFERS;
        }
    }
}
