package org.mpaka.countries.burundi;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Refer;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** Diplomatic and service passports that need no visa; the days were not seen, so somebody must set them. */
final class BilateralWaiver implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BDI-V-09");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Burundi.foreignerEnters(facts)) return Optional.empty();
        return waiver(facts, parameters).map(row -> RuleAnswer.of(
                        this, new Refer(ReferralReason.VISA), List.of(row), Sentence.of("law.bdi.bilateral-waiver"))
                .missing("stay-days"));
    }

    static Optional<LegalValue> waiver(LegalFacts facts, Parameters parameters) {
        return facts.document()
                .flatMap(shown -> parameters.find("bilateral-waiver", shown.nationality() + "-" + shown.type()));
    }
}
