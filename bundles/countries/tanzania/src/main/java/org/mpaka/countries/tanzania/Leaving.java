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

/** May a foreigner leave? Not before an overstay has been looked at. */
final class Leaving implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("TZA-EXIT-01");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (facts.entering() || facts.isNationalOf(Tanzania.CODE) || !facts.showsDocumentInDate())
            return Optional.empty();
        if (facts.history().filter(known -> known.overstayDays() == 0).isEmpty()) return Optional.empty();
        return Optional.of(RuleAnswer.of(
                this,
                new Admit(Optional.empty()),
                List.of(parameters.get("scope", "foreigners")),
                Sentence.of("law.tza.leaves")));
    }
}
