package org.mpaka.countries.tanzania;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Grant;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.traveller.Purpose;

/** The visitor's pass of a citizen of a partner state. */
final class CommunityPass implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("TZA-PASS-01b");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Tanzania.foreignerEnters(facts)
                || !facts.showsDocumentInDate()
                || Tanzania.comesFor(facts, Purpose.EMPLOYMENT)) return Optional.empty();
        var pass = Tanzania.byNationality("community-pass", facts, parameters);
        var accepted = facts.document()
                .flatMap(shown ->
                        parameters.find("community-document", shown.type().value()))
                .filter(row -> row.says("accepted", "yes"));
        if (pass.isEmpty() || accepted.isEmpty()) return Optional.empty();
        var row = pass.get();
        var grant = new Grant(
                "eac-visitor", row.stayFrom(facts.on()), new BigDecimal(row.text("fee")), row.text("currency"));
        return Optional.of(RuleAnswer.of(
                this,
                grant,
                List.of(row, accepted.get()),
                Sentence.of(
                        row.confidence().mayRule() ? "law.tza.community-pass" : "law.tza.community-pass-disputed",
                        "days",
                        row.text("days"))));
    }
}
