package org.mpaka.api.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.Purpose;

/**
 * How two versions of the law differ on recorded crossings, whose persons cannot be known again from it.
 *
 * @param cases how many were ruled on
 * @param same how many are ruled alike
 * @param shifts the others, the most frequent first
 */
public record LawDifference(
        LocalDate from, LocalDate to, String before, String after, long cases, long same, List<Shift> shifts) {
    public LawDifference {
        shifts = List.copyOf(shifts);
    }

    /** What leads a ruling. */
    public record Lead(RuleId rule, LegalOutcome outcome) {}

    /** @param examples up to three */
    public record Shift(Lead before, Lead after, long count, List<Example> examples) {
        public Shift {
            examples = List.copyOf(examples);
        }
    }

    /** @param ageYears empty when the birth date does not tell */
    public record Example(
            LocalDate on,
            Direction direction,
            BorderPostId post,
            Optional<CountryCode> nationality,
            Optional<DocumentType> document,
            Optional<Integer> ageYears,
            Optional<Purpose> purpose) {}
}
