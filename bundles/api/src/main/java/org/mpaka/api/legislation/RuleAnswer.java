package org.mpaka.api.legislation;

import java.util.List;
import java.util.Set;
import org.mpaka.api.Sentence;

/**
 * What one rule says of one traveller.
 *
 * @param reasons in the order they are shown
 * @param missing what the rule would have needed to know or see: {@code purpose}, {@code yellow-fever-certificate}
 * @param confidence the lowest of the rows it rests on
 * @param advice true when the confidence or a missing approval keeps it from deciding
 */
public record RuleAnswer(
        RuleId rule,
        LegalArea area,
        LegalOutcome outcome,
        List<Sentence> reasons,
        Set<String> missing,
        List<Citation> citations,
        Confidence confidence,
        boolean advice) {
    public RuleAnswer {
        reasons = List.copyOf(reasons);
        missing = Set.copyOf(missing);
        citations = List.copyOf(citations);
    }
}
