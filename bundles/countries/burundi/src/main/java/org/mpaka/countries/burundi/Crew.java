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
import org.mpaka.api.traveller.Purpose;

/** Crews need no transit visa. */
final class Crew implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BDI-V-06");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Burundi.foreignerEnters(facts)
                || facts.declaration().purpose().filter(Purpose.CREW::equals).isEmpty()) return Optional.empty();
        var row = parameters.get("crew", "transit-visa");
        return Optional.of(RuleAnswer.of(this, new Information(), List.of(row), Sentence.of("law.bdi.crew")));
    }
}
