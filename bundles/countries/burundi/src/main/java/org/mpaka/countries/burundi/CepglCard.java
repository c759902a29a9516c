package org.mpaka.countries.burundi;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Admit;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** The CEPGL card in place of a passport. */
final class CepglCard implements LegalRule {
    static final DocumentType CARD = DocumentType.of("cepgl-card");

    @Override
    public RuleId id() {
        return RuleId.of("CEPGL-01");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Burundi.foreignerEnters(facts) || !facts.shows(CARD) || !facts.showsDocumentInDate())
            return Optional.empty();
        var member = facts.nationality().flatMap(nationality -> parameters.find("cepgl-card", nationality.value()));
        return member.map(row -> {
            int days = row.stayFrom(facts.on());
            return RuleAnswer.of(
                    this,
                    new Admit(Optional.of(days)),
                    List.of(row),
                    Sentence.of("law.bdi.cepgl-card", "months", row.text("months")));
        });
    }
}
