package org.mpaka.countries.burundi;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Refer;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** Is this document accepted from a citizen of a partner state? Where that is not settled, somebody must ask. */
final class CommunityDocument implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BDI-DOC-01");
    }

    @Override
    public LegalArea area() {
        return LegalArea.DOCUMENT;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Burundi.foreignerEnters(facts)
                || Burundi.freeMovement(facts, parameters).isEmpty()) return Optional.empty();
        return facts.document()
                .flatMap(shown ->
                        parameters.find("community-document", shown.type().value()))
                .filter(row -> !row.says("accepted", "yes"))
                .map(row -> RuleAnswer.of(
                        this,
                        new Refer(ReferralReason.DOCUMENT),
                        List.of(row),
                        Sentence.of("law.bdi.document-to-ask", "document", row.key())));
    }
}
