package org.mpaka.api.legislation;

import java.util.Comparator;
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

    /**
     * An answer that rests on rows of law: it has their citations and the lowest of their confidences, and is advice
     * when that may not rule.
     */
    public static RuleAnswer of(LegalRule rule, LegalOutcome outcome, List<LegalValue> restsOn, Sentence... reasons) {
        var lowest = restsOn.stream()
                .map(LegalValue::confidence)
                .max(Comparator.naturalOrder())
                .orElse(Confidence.UNVERIFIED);
        var citations = restsOn.stream()
                .flatMap(row -> row.citations().stream())
                .distinct()
                .toList();
        return new RuleAnswer(
                rule.id(), rule.area(), outcome, List.of(reasons), Set.of(), citations, lowest, !lowest.mayRule());
    }

    /** The same answer, which would have needed to know or see this. */
    public RuleAnswer missing(String... facts) {
        return new RuleAnswer(rule, area, outcome, reasons, Set.of(facts), citations, confidence, advice);
    }
}
