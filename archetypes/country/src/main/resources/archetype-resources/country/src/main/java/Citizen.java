package ${package};

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

/** A citizen with a document in date may come home. */
final class Citizen implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("${code}-LAW-01");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!facts.entering() || !facts.isNationalOf(${Country}LawBook.${code}) || !facts.showsDocumentInDate())
            return Optional.empty();
        return Optional.of(RuleAnswer.of(
                this,
                new Admit(Optional.empty()),
                List.of(parameters.get("scope", "citizens")),
                Sentence.of("law.${prefix}.citizen")));
    }
}
