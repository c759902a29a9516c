package org.mpaka.countries.burundi;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Information;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** Will the neighbour take the identity card that a citizen leaves with? */
final class IdentityCardAbroad implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BDI-DOC-05");
    }

    @Override
    public LegalArea area() {
        return LegalArea.DOCUMENT;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (facts.entering() || !facts.isNationalOf(Burundi.CODE) || !facts.shows(DocumentType.NATIONAL_ID))
            return Optional.empty();
        return facts.post()
                .neighbour()
                .flatMap(neighbour -> parameters.find("identity-card-not-accepted", neighbour.value()))
                .map(row -> RuleAnswer.of(
                        this,
                        new Information(),
                        List.of(row),
                        Sentence.of("law.bdi.identity-card-abroad", "country", row.key())));
    }
}
