package org.mpaka.countries.burundi;

import static java.time.temporal.ChronoUnit.DAYS;

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
import org.mpaka.api.traveller.HeldPermit;

/** A visa, pass or residence permit of the register: whoever holds one enters until its last day. */
final class PermitHeld implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BDI-PERMIT-01");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        return row(facts, parameters).map(row -> answer(facts, facts.permit().orElseThrow(), row));
    }

    private RuleAnswer answer(LegalFacts facts, HeldPermit held, LegalValue row) {
        int days = (int) DAYS.between(facts.on(), held.until()) + 1;
        var stay = Math.min(days, held.stayDays().orElse(days));
        return RuleAnswer.of(
                this,
                new Admit(Optional.of(stay)),
                List.of(row),
                Sentence.of("law.bdi.permit-held", "permit", held.kind(), "until", held.until())
                        .with("number", held.number()));
    }

    /** Whether nothing else has to be asked about visas. */
    static boolean decides(LegalFacts facts, Parameters parameters) {
        return row(facts, parameters).filter(row -> row.confidence().mayRule()).isPresent();
    }

    private static Optional<LegalValue> row(LegalFacts facts, Parameters parameters) {
        if (!Burundi.foreignerEnters(facts) || !facts.showsDocumentInDate()) return Optional.empty();
        return facts.permit().flatMap(held -> parameters.find("permit-admits", held.kind()));
    }
}
