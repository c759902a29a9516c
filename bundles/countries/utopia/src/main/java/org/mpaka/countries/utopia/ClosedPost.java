package org.mpaka.countries.utopia;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.PostClosed;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** Is the post open on the day? */
final class ClosedPost implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("UTO-POE-CLOSED");
    }

    @Override
    public LegalArea area() {
        return LegalArea.POINT_OF_ENTRY;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        return parameters
                .find("closed-post", facts.post().id().value())
                .map(row -> RuleAnswer.of(
                        this,
                        new PostClosed(),
                        List.of(row),
                        Sentence.of("law.uto.post-closed", "post", facts.post().name())));
    }
}
