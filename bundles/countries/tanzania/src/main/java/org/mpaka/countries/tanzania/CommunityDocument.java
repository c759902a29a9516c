package org.mpaka.countries.tanzania;

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

/** Partner states' identity cards are not taken, but for the good-neighbour paper at the Burundian border. */
final class CommunityDocument implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("EAC-DOC-04");
    }

    @Override
    public LegalArea area() {
        return LegalArea.DOCUMENT;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Tanzania.foreignerEnters(facts)
                || GoodNeighbour.row(facts, parameters).isPresent()) return Optional.empty();
        if (Tanzania.byNationality("free-movement", facts, parameters).isEmpty()) return Optional.empty();
        return facts.document()
                .flatMap(shown ->
                        parameters.find("community-document", shown.type().value()))
                .filter(row -> row.says("accepted", "no"))
                .map(row -> RuleAnswer.of(
                        this,
                        new Refer(ReferralReason.DOCUMENT),
                        List.of(row),
                        Sentence.of("law.tza.document-not-accepted", "document", row.key())));
    }
}
