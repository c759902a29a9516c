package org.mpaka.countries.tanzania;

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

/** Has a foreigner stayed too long? The sources on the tariff conflict: no amount, the second line looks. */
final class Overstay implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("TZA-OS-01");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        int days = facts.history().map(known -> known.overstayDays()).orElse(0);
        if (facts.entering() || facts.isNationalOf(Tanzania.CODE) || days == 0) return Optional.empty();
        return Optional.of(RuleAnswer.of(
                        this,
                        new Refer(ReferralReason.OVERSTAY),
                        List.of(parameters.get("overstay", "tariff")),
                        Sentence.of("law.tza.overstay", "days", days))
                .missing("tariff"));
    }
}
