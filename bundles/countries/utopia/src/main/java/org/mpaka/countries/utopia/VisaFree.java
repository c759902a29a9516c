package org.mpaka.countries.utopia;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Admit;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** Who needs no visa, and citizens. */
final class VisaFree implements LegalRule {
    static final CountryCode UTOPIA = CountryCode.of("UTO");

    @Override
    public RuleId id() {
        return RuleId.of("UTO-V-01");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!facts.showsDocumentInDate()) return Optional.empty();
        if (!facts.entering() || facts.isNationalOf(UTOPIA))
            return Optional.of(RuleAnswer.of(
                    this,
                    new Admit(Optional.empty()),
                    List.of(parameters.get("visa", "citizens-and-leaving")),
                    Sentence.of("law.uto.free-to-pass")));
        return row(facts, parameters)
                .map(row -> RuleAnswer.of(
                        this,
                        new Admit(Optional.of(row.number("days"))),
                        List.of(row),
                        Sentence.of("law.uto.visa-free", "days", row.text("days"))));
    }

    static Optional<LegalValue> row(LegalFacts facts, Parameters parameters) {
        return facts.nationality().flatMap(nationality -> parameters.find("visa-free", nationality.value()));
    }
}
