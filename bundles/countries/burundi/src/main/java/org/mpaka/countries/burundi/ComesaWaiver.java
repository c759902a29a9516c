package org.mpaka.countries.burundi;

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

/** The visa waiver announced for COMESA states: the sources conflict, so this only advises. */
final class ComesaWaiver implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("COM-02");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Burundi.foreignerEnters(facts)) return Optional.empty();
        return facts.nationality()
                .flatMap(nationality -> parameters.find("comesa-waiver", nationality.value()))
                .map(row -> RuleAnswer.of(this, new Information(), List.of(row), Sentence.of("law.bdi.comesa-waiver")));
    }
}
