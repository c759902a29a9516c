package ${package};

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Admit;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** Which visitors need no visa, and for how many days. Everybody else is for the second line to decide. */
final class VisaFree implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("${code}-V-01");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!facts.entering() || !facts.showsPassport() || !facts.showsDocumentInDate()) return Optional.empty();
        return facts.nationality()
                .flatMap(nationality -> parameters.find("visa-free", nationality.value()))
                .map(this::admit);
    }

    private RuleAnswer admit(LegalValue row) {
        return RuleAnswer.of(
                this,
                new Admit(Optional.of(row.number("days"))),
                List.of(row),
                Sentence.of("law.${prefix}.visa-free", "days", row.text("days")));
    }
}
