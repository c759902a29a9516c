package org.mpaka.countries.tanzania;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.VisaRequired;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** Nationalities whose visa the Commissioner General clears first. */
final class ReferralVisa implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("TZA-V-07");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Tanzania.foreignerEnters(facts)
                || PermitHeld.decides(facts, parameters)
                || facts.declaration().visaNumber().isPresent()
                || Tanzania.byNationality("visa-exempt", facts, parameters).isPresent()) return Optional.empty();
        return Tanzania.byNationality("referral-visa", facts, parameters)
                .map(row -> RuleAnswer.of(
                        this, new VisaRequired("referral"), List.of(row), Sentence.of("law.tza.referral-visa")));
    }
}
