package org.mpaka.countries.tanzania;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Information;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** Does the visitor need the state's insurance? */
final class VisitorInsurance implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("TZA-INS-01");
    }

    @Override
    public LegalArea area() {
        return LegalArea.FEE;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Tanzania.foreignerEnters(facts)) return Optional.empty();
        return parameters
                .find("visitor-insurance", facts.post().province().orElse(""))
                .map(row -> RuleAnswer.of(
                        this,
                        new Information(),
                        List.of(row),
                        Sentence.of("law.tza.insurance", "fee", row.text("fee"), "currency", row.text("currency"))));
    }
}
