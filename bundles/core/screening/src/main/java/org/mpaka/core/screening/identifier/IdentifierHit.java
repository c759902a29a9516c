package org.mpaka.core.screening.identifier;

import java.util.List;
import org.mpaka.core.screening.Agreement;
import org.mpaka.core.screening.Band;

/**
 * A listed number that may be the one asked for, and why.
 *
 * @param entry the caller's number
 * @param shown the number asked for, as it was compared: capital letters and digits
 * @param listed the listed one, likewise
 * @param confusions places where a reader or an eye may have taken one character for the other; empty when the numbers
 *     are the same
 * @param country whether the issuing states agree; {@link Agreement#NOT_GIVEN} when one of them is not known
 * @param shownCheck whether the check digit of the number asked for fits; a wrong one speaks for a misread character
 * @param listedCheck likewise of the listed one
 * @param score 1 for the same number, 0.92 for one confusion, 0.02 less for every other one, 0.84 at least
 */
public record IdentifierHit(
        int entry,
        IdentifierKind kind,
        String shown,
        String listed,
        List<Confusion> confusions,
        Agreement country,
        VinCheck shownCheck,
        VinCheck listedCheck,
        double score) {
    /**
     * @param place from 1, in the number as it was compared
     */
    public record Confusion(int place, char shown, char listed) {}

    public IdentifierHit {
        confusions = List.copyOf(confusions);
    }

    public boolean isExact() {
        return confusions.isEmpty();
    }

    public Band band() {
        return Band.of(score);
    }

    /** Never the number. */
    @Override
    public String toString() {
        return "IdentifierHit " + entry;
    }
}
