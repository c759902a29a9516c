package org.mpaka.countries.tanzania;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Admit;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/** Ujirani mwema: Burundians of the border zone with an identity card or the stamped paper. */
final class GoodNeighbour implements LegalRule {
    private static final DocumentType PAPER = DocumentType.of("ujirani-mwema");

    @Override
    public RuleId id() {
        return RuleId.of("BIL-04");
    }

    @Override
    public LegalArea area() {
        return LegalArea.VISA;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        return row(facts, parameters)
                .map(row -> RuleAnswer.of(
                        this,
                        new Admit(Optional.of(row.number("days"))),
                        List.of(row),
                        Sentence.of("law.tza.good-neighbour", "days", row.text("days"), "km", row.text("km"))));
    }

    static Optional<LegalValue> row(LegalFacts facts, Parameters parameters) {
        boolean crosses = facts.entering()
                && facts.isNationalOf(Tanzania.BURUNDI)
                && facts.post().kind() == BorderPost.Kind.LAND
                && facts.post().neighbour().filter(Tanzania.BURUNDI::equals).isPresent()
                && facts.shows(DocumentType.NATIONAL_ID, PAPER)
                && facts.showsDocumentInDate();
        return crosses ? parameters.find("good-neighbour", "stay") : Optional.empty();
    }
}
