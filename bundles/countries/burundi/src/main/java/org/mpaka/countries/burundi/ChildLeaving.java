package org.mpaka.countries.burundi;

import java.util.Optional;
import java.util.stream.Stream;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome.Refer;
import org.mpaka.api.legislation.LegalOutcome.Satisfied;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.traveller.Declaration.Accompaniment;

/** May a child leave without both parents? */
final class ChildLeaving implements LegalRule {
    @Override
    public RuleId id() {
        return RuleId.of("BDI-V-15");
    }

    @Override
    public LegalArea area() {
        return LegalArea.PROTECTION;
    }

    @Override
    public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
        var adult = parameters.get("ages", "adult");
        if (facts.entering()
                || facts.document().isEmpty()
                || !facts.mayBeYoungerThan(adult.number("years"))
                || facts.declaration().accompaniment() == Accompaniment.BOTH_PARENTS) return Optional.empty();
        var rows = Stream.concat(
                        Stream.of(adult, parameters.get("children", "authorisation-to-leave")),
                        parameters.find("children", "check-at-exit-to-tanzania").stream()
                                .filter(row -> Burundi.facesTanzania(facts.post())))
                .toList();
        if (facts.declaration().accompaniment() == Accompaniment.GUARDIAN_WITH_AUTHORISATION)
            return Optional.of(
                    RuleAnswer.of(this, new Satisfied(), rows, Sentence.of("law.bdi.child-authorisation-shown")));
        var answer = RuleAnswer.of(
                this, new Refer(ReferralReason.CHILD), rows, Sentence.of("law.bdi.child-authorisation-needed"));
        return Optional.of(answer.missing("parental-authorisation"));
    }
}
