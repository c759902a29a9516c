package org.mpaka.countries.burundi;

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

/** The years in which the visa had to be asked for before the journey. */
final class VisaInAdvance implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BDI-V-03");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Burundi.foreignerEnters(facts)
                || PermitHeld.decides(facts, parameters)
                || Burundi.freeMovement(facts, parameters).isPresent()
                || facts.shows(CepglCard.CARD)) return Optional.empty();
        return parameters
                .find("visa-in-advance", "any")
                .map(row -> RuleAnswer.of(
                        this, new VisaRequired("entry"), List.of(row), Sentence.of("law.bdi.visa-in-advance")));
    }
}
