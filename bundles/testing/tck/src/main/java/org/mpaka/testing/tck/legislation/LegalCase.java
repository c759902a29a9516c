package org.mpaka.testing.tck.legislation;

import java.util.List;
import java.util.Set;
import org.mpaka.api.legislation.LegalFacts;

/**
 * One line of a table of cases.
 *
 * @param leads the rule that must lead
 * @param outcome as {@link org.mpaka.api.legislation.LegalOutcome#inBrief} writes it
 * @param travellerClass in small letters with hyphens; empty when the case does not ask
 * @param also rules that must have answered beside the leading one
 * @param silent rules that must not have answered
 */
public record LegalCase(
        String name,
        LegalFacts facts,
        String leads,
        String outcome,
        String travellerClass,
        Set<String> also,
        List<String> silent) {

    @Override
    public String toString() {
        return name;
    }
}
