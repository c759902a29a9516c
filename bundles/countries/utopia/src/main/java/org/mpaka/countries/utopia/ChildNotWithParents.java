package org.mpaka.countries.utopia;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Refer;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** Is a child alone, or with somebody who is neither parent nor guardian? */
final class ChildNotWithParents implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("UTO-CHILD-01");
    }

    @Override
    public LegalArea area() {
        return LegalArea.PROTECTION;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        var adult = parameters.get("ages", "adult");
        if (facts.document().isEmpty() || !facts.mayBeYoungerThan(adult.number("years"))) return Optional.empty();
        var refer = new Refer(ReferralReason.CHILD);
        return switch (facts.declaration().accompaniment()) {
            case BOTH_PARENTS, ONE_PARENT, GUARDIAN_WITH_AUTHORISATION -> Optional.empty();
            case ALONE -> Optional.of(RuleAnswer.of(this, refer, List.of(adult), Sentence.of("law.uto.child-alone")));
            case OTHER_ADULT ->
                Optional.of(RuleAnswer.of(this, refer, List.of(adult), Sentence.of("law.uto.child-with-other-adult")));
            case NOT_ASKED ->
                Optional.of(RuleAnswer.of(this, refer, List.of(adult), Sentence.of("law.uto.child-with-whom"))
                        .missing("accompaniment"));
        };
    }
}
