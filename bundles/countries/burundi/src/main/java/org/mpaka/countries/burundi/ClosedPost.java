package org.mpaka.countries.burundi;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.PostClosed;
import org.mpaka.api.legislation.LegalOutcome.Refer;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** Is the post open on the day? Asylum goes before it; a returning citizen is not turned away without a second look. */
final class ClosedPost implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BDI-POE-CLOSED");
    }

    @Override
    public LegalArea area() {
        return LegalArea.POINT_OF_ENTRY;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        return closure(facts.post(), parameters).map(row -> {
            var said = Sentence.of("law.bdi.post-closed", "post", facts.post().name());
            var since = row.inForce()
                    .from()
                    .map(day -> said.with("since", day))
                    .orElse(Sentence.of(
                            "law.bdi.post-closed-long", "post", facts.post().name()));
            if (facts.entering() && facts.isNationalOf(Burundi.CODE))
                return RuleAnswer.of(
                        this,
                        new Refer(ReferralReason.OTHER),
                        List.of(row),
                        since,
                        Sentence.of("law.bdi.citizen-at-closed-post"));
            return RuleAnswer.of(this, new PostClosed(), List.of(row), since);
        });
    }

    private static Optional<LegalValue> closure(BorderPost post, Parameters parameters) {
        return parameters.find("closed-post", post.id().value()).or(() -> post.neighbour()
                .filter(neighbour -> post.kind() == BorderPost.Kind.LAND)
                .flatMap(neighbour -> parameters.find("closed-post", "land-" + neighbour)));
    }
}
