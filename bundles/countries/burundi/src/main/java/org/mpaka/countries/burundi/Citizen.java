package org.mpaka.countries.burundi;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Admit;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** A citizen with a document in date: the visa rules do not concern him. */
final class Citizen implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BDI-LAW-02");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!facts.isNationalOf(Burundi.CODE) || !facts.showsDocumentInDate()) return Optional.empty();
        return Optional.of(RuleAnswer.of(
                this,
                new Admit(Optional.empty()),
                List.of(parameters.get("scope", "citizens")),
                Sentence.of(facts.entering() ? "law.bdi.citizen-enters" : "law.bdi.citizen-leaves")));
    }
}
