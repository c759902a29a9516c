package org.mpaka.countries.burundi;

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

/** A citizen of a partner state needs no visa. The right is in the Act; its days are not settled. */
final class CommunityRight implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BDI-LAW-07");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Burundi.foreignerEnters(facts) || !facts.showsDocumentInDate()) return Optional.empty();
        var right = Burundi.freeMovement(facts, parameters);
        var accepted = facts.document()
                .flatMap(shown ->
                        parameters.find("community-document", shown.type().value()))
                .filter(row -> row.says("accepted", "yes"));
        if (right.isEmpty() || accepted.isEmpty()) return Optional.empty();
        int days = parameters.get("community-stay", "default").number("days");
        return Optional.of(RuleAnswer.of(
                this,
                new Admit(Optional.of(days)),
                List.of(right.get(), accepted.get()),
                Sentence.of("law.bdi.community-right"),
                Sentence.of("law.bdi.community-days", "days", days)));
    }
}
