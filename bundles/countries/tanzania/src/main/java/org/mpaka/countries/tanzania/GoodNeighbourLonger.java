package org.mpaka.countries.tanzania;

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

/** A longer good-neighbour stay was spoken of; whether it is in force was not seen. */
final class GoodNeighbourLonger implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BIL-05");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        if (GoodNeighbour.row(facts, parameters).isEmpty()) return Optional.empty();
        return parameters
                .find("good-neighbour", "longer-stay")
                .map(row -> RuleAnswer.of(
                        this,
                        new Information(),
                        List.of(row),
                        Sentence.of("law.tza.good-neighbour-longer", "months", row.text("months"))));
    }
}
