package org.mpaka.countries.burundi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Refer;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.traveller.Purpose;

/** Is the post open to trade and convoys only? */
final class TradeOnlyPost implements LegalRule {
    private static final Set<Purpose> ALLOWED =
            Set.of(Purpose.BUSINESS, Purpose.SHOPPING, Purpose.VOLUNTARY_REPATRIATION);

    @Override
    public RuleId id() {
        return RuleId.of("BDI-POE-TRADE");
    }

    @Override
    public LegalArea area() {
        return LegalArea.POINT_OF_ENTRY;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        var purpose = facts.declaration().purpose();
        if (purpose.filter(ALLOWED::contains).isPresent()) return Optional.empty();
        return parameters
                .find("trade-only-post", facts.post().id().value())
                .map(row -> RuleAnswer.of(
                        this,
                        new Refer(ReferralReason.OTHER),
                        List.of(row),
                        Sentence.of(
                                "law.bdi.post-for-trade", "post", facts.post().name(), "other", row.text("other"))));
    }
}
