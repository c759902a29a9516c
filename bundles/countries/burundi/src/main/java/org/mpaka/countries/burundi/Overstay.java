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

/** Has a foreigner stayed too long? What follows was not seen in the Act, so the second line looks. */
final class Overstay implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BDI-LAW-12");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        int days = facts.history().map(known -> known.overstayDays()).orElse(0);
        if (facts.entering() || facts.isNationalOf(Burundi.CODE) || days == 0) return Optional.empty();
        var row = parameters.get("overstay", "penalty");
        return Optional.of(RuleAnswer.of(
                        this,
                        new Refer(ReferralReason.OVERSTAY),
                        List.of(row),
                        Sentence.of("law.bdi.overstay", "days", days))
                .missing("penalty"));
    }
}
