package org.mpaka.api.legislation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.mpaka.api.PartialDate;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.TravellerHistory;

/**
 * What the law is asked about.
 *
 * @param on the day whose law is applied
 * @param document what was shown; empty when the person has none
 * @param declaration what the person said and showed
 * @param history empty when it is not known, which rules must not take for "no history"
 */
public record LegalFacts(
        LocalDate on,
        Direction direction,
        BorderPost post,
        Optional<TravelDocument> document,
        Declaration declaration,
        Optional<TravellerHistory.History> history) {

    /** Whole years on the day; empty when the birth date does not tell for certain. */
    public Optional<Integer> ageYears() {
        var birth = document.map(TravelDocument::birth).orElse(PartialDate.UNKNOWN);
        if (birth.earliest().isEmpty()) return Optional.empty();
        int oldest = Period.between(birth.earliest().get(), on).getYears();
        int youngest = Period.between(birth.latest().get(), on).getYears();
        return oldest == youngest ? Optional.of(oldest) : Optional.empty();
    }

    @Override
    public String toString() {
        return "LegalFacts of " + on;
    }
}
