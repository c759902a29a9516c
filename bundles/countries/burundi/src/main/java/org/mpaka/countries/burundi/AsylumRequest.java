package org.mpaka.countries.burundi;

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

/** Does the person ask for asylum? Nobody is sent back, and the way to the permit is named. */
final class AsylumRequest implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BDI-LAW-09");
    }

    @Override
    public LegalArea area() {
        return LegalArea.PROTECTION;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!facts.declaration().asksForAsylum()) return Optional.empty();
        var refoulement = parameters.get("asylum", "non-refoulement");
        var permit = parameters.get("asylum", "circulation-permit");
        return Optional.of(RuleAnswer.of(
                this,
                new Refer(ReferralReason.ASYLUM),
                List.of(refoulement, permit),
                Sentence.of("law.bdi.asylum"),
                Sentence.of("law.bdi.circulation-permit", "days", permit.number("days"))));
    }
}
