package org.mpaka.core.screening;

import java.util.function.IntToDoubleFunction;

/**
 * Whom to look for.
 *
 * @param name all parts in any order
 * @param truncated the name fills its field in the machine-readable zone: it may go on
 * @param nationality three letters, empty when not known
 * @param birthPlace as the document gives it, empty when not known
 * @param admission which entries may be hits
 */
public record PersonQuery(
        String name,
        boolean truncated,
        BirthDate birth,
        String nationality,
        Sex sex,
        String birthPlace,
        Admission admission) {

    /** Somebody of whose place of birth nothing is known. */
    public PersonQuery(
            String name, boolean truncated, BirthDate birth, String nationality, Sex sex, Admission admission) {
        this(name, truncated, birth, nationality, sex, "", admission);
    }

    /** Decides about a possible hit before it takes another one's place. */
    @FunctionalInterface
    public interface Admission {
        /** Every hit from the shipped threshold up. */
        Admission ALL = (entry, score) -> true;

        /**
         * Each entry by the threshold of its list: one look-up a possible hit.
         *
         * @param lowest of all thresholds, from {@link Band#FLOOR} up
         * @param thresholdOf the threshold for the list of an entry
         */
        static Admission byList(double lowest, IntToDoubleFunction thresholdOf) {
            return new Admission() {
                @Override
                public boolean admits(int entry, double score) {
                    return score >= thresholdOf.applyAsDouble(entry);
                }

                @Override
                public double floor() {
                    return lowest;
                }
            };
        }

        /**
         * @param entry the number of the listed entry
         * @param score 0 to 1; at least {@link #floor()}
         */
        boolean admits(int entry, double score);

        /** No score below it is admitted, whatever the entry; the higher, the quicker the search. */
        default double floor() {
            return Band.THRESHOLD;
        }
    }

    public static PersonQuery of(String name, BirthDate birth) {
        return new PersonQuery(name, false, birth, "", Sex.UNKNOWN, Admission.ALL);
    }

    /** No score below it is wanted. */
    public double floor() {
        return Math.max(Band.FLOOR, admission.floor());
    }

    /** Never the person. */
    @Override
    public String toString() {
        return "PersonQuery";
    }
}
