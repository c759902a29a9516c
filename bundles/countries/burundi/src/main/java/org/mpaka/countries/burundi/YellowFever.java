package org.mpaka.countries.burundi;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Information;
import org.mpaka.api.legislation.LegalOutcome.Refer;
import org.mpaka.api.legislation.LegalOutcome.Satisfied;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** Is a yellow fever certificate needed and shown? Burundi asks everybody at entry. */
final class YellowFever implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BDI-H-01");
    }

    @Override
    public LegalArea area() {
        return LegalArea.HEALTH;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!facts.entering()) return Optional.empty();
        var row = parameters.get("yellow-fever", "any-origin");
        var tooYoung = facts.document()
                .flatMap(shown -> shown.birth().earliest())
                .filter(birth -> birth.plusMonths(row.number("months")).isAfter(facts.on()))
                .isPresent();
        if (tooYoung)
            return Optional.of(RuleAnswer.of(
                    this,
                    new Satisfied(),
                    List.of(row),
                    Sentence.of("law.bdi.yellow-fever-too-young", "months", row.text("months"))));
        var shown = facts.declaration().yellowFeverCertificate();
        if (shown.isEmpty())
            return Optional.of(
                    RuleAnswer.of(this, new Information(), List.of(row), Sentence.of("law.bdi.yellow-fever-ask"))
                            .missing("yellow-fever-certificate"));
        return Optional.of(
                shown.get()
                        ? RuleAnswer.of(this, new Satisfied(), List.of(row), Sentence.of("law.bdi.yellow-fever-shown"))
                        : RuleAnswer.of(
                                this,
                                new Refer(ReferralReason.HEALTH),
                                List.of(row),
                                Sentence.of("law.bdi.yellow-fever-missing")));
    }
}
