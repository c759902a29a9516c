package org.mpaka.countries.utopia;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Grant;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** Everybody else buys a visa at the post. */
final class VisaOnArrival implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("UTO-V-02");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!facts.entering()
                || !facts.showsDocumentInDate()
                || facts.isNationalOf(VisaFree.UTOPIA)
                || VisaFree.row(facts, parameters).isPresent()) return Optional.empty();
        var row = parameters.get("visa", "on-arrival");
        var grant =
                new Grant("visa-on-arrival", row.number("days"), new BigDecimal(row.text("fee")), row.text("currency"));
        return Optional.of(RuleAnswer.of(
                this, grant, List.of(row), Sentence.of("law.uto.visa-on-arrival", "days", row.text("days"))));
    }
}
