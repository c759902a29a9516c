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

/** Does the person claim refugee status? He must not be declared prohibited, detained or punished for how he came. */
final class AsylumRequest implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("TZA-PI-02");
    }

    @Override
    public LegalArea area() {
        return LegalArea.PROTECTION;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!facts.declaration().asksForAsylum()) return Optional.empty();
        return parameters
                .find("asylum", "claim")
                .map(row -> RuleAnswer.of(
                        this,
                        new Refer(ReferralReason.ASYLUM),
                        List.of(row),
                        Sentence.of("law.tza.asylum"),
                        Sentence.of("law.tza.asylum-report", "days", row.number("days"))));
    }
}
