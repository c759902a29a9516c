package org.mpaka.countries.burundi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Refer;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.traveller.Purpose;

/** The CEPGL card is for circulation: work and study need a passport and a visa. */
final class CepglCirculationOnly implements LegalRule {
    private static final Set<Purpose> BEYOND = Set.of(Purpose.EMPLOYMENT, Purpose.EDUCATION);

    @Override
    public RuleId id() {
        return RuleId.of("CEPGL-03");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Burundi.foreignerEnters(facts) || !facts.shows(CepglCard.CARD)) return Optional.empty();
        if (facts.declaration().purpose().filter(BEYOND::contains).isEmpty()) return Optional.empty();
        return facts.nationality()
                .flatMap(nationality -> parameters.find("cepgl-circulation-only", nationality.value()))
                .map(row -> RuleAnswer.of(
                        this,
                        new Refer(ReferralReason.VISA),
                        List.of(row),
                        Sentence.of("law.bdi.cepgl-circulation-only")));
    }
}
