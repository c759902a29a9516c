package org.mpaka.countries.burundi;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Information;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** How long may a citizen of a partner state stay? The sources differ, so this only advises. */
final class CommunityStay implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BDI-V-07");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (!Burundi.foreignerEnters(facts)
                || Burundi.freeMovement(facts, parameters).isEmpty()) return Optional.empty();
        var row = parameters.get("community-stay", "default");
        return Optional.of(RuleAnswer.of(
                this,
                new Information(),
                List.of(row),
                Sentence.of(
                        "law.bdi.community-stay-differs", "days", row.text("days"), "months", row.text("upToMonths"))));
    }
}
