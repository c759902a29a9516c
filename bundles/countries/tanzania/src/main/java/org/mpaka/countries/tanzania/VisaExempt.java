package org.mpaka.countries.tanzania;

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
import org.mpaka.api.traveller.Purpose;

/** Nationalities that need no visa. */
final class VisaExempt implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("TZA-VF-01");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Tanzania.foreignerEnters(facts)
                || !facts.showsPassport()
                || !facts.showsDocumentInDate()
                || Tanzania.comesFor(facts, Purpose.EMPLOYMENT)
                || Tanzania.byNationality("community-pass", facts, parameters).isPresent()) return Optional.empty();
        return Tanzania.byNationality("visa-exempt", facts, parameters).map(row -> {
            int days = row.stayFrom(facts.on());
            return RuleAnswer.of(
                    this, new Admit(Optional.of(days)), List.of(row), Sentence.of("law.tza.visa-exempt", "days", days));
        });
    }
}
