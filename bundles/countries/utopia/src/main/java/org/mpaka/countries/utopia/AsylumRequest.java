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

/** Does the person ask for asylum? */
final class AsylumRequest implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("UTO-LAW-01");
    }

    @Override
    public LegalArea area() {
        return LegalArea.PROTECTION;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!facts.declaration().asksForAsylum()) return Optional.empty();
        return Optional.of(RuleAnswer.of(
                this,
                new Refer(ReferralReason.ASYLUM),
                List.of(parameters.get("asylum", "request")),
                Sentence.of("law.uto.asylum")));
    }
}
