package org.mpaka.core.legislation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.LegalOutcome.Cases;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;

/**
 * Which answer decides.
 *
 * <p>First a request for asylum. Then, by order of area, whatever stands in the way. Then doubt about protection, even
 * from a source that may only advise. Then what lets pass. When nothing that may decide has answered, the second line
 * decides, with the reason that an expired document or the advice gives.
 */
final class Lead {
    /** The house's own answers, which stand in no country's law. */
    static final RuleId ASYLUM = RuleId.of("MPAKA-ASYLUM");

    static final RuleId DOUBT = RuleId.of("MPAKA-DOUBT");
    static final RuleId NO_DOCUMENT = RuleId.of("MPAKA-NO-DOCUMENT");
    static final RuleId EXPIRED = RuleId.of("MPAKA-EXPIRED");
    static final RuleId UNDECIDED = RuleId.of("MPAKA-OPEN");

    private Lead() {}

    static RuleAnswer of(LegalFacts facts, List<RuleAnswer> answers) {
        return asylum(facts, answers)
                .or(() -> first(answers, answer -> !answer.advice() && weight(answer) == Weight.AGAINST))
                .or(() -> doubt(answers))
                .or(() -> first(answers, answer -> !answer.advice() && weight(answer) == Weight.FOR))
                .orElseGet(() -> undecided(facts, answers));
    }

    private static Optional<RuleAnswer> asylum(LegalFacts facts, List<RuleAnswer> answers) {
        if (!facts.declaration().asksForAsylum()) return Optional.empty();
        return first(answers, answer -> !answer.advice() && refersFor(answer, ReferralReason.ASYLUM))
                .or(() -> Optional.of(Judge.referral(
                        ASYLUM, LegalArea.PROTECTION, ReferralReason.ASYLUM, Sentence.of("law.asylum"))));
    }

    private static Optional<RuleAnswer> doubt(List<RuleAnswer> answers) {
        return first(answers, answer -> answer.area() == LegalArea.PROTECTION && weight(answer) == Weight.AGAINST)
                .map(advice -> with(DOUBT, advice, Sentence.of("law.protection-doubt")));
    }

    private static RuleAnswer undecided(LegalFacts facts, List<RuleAnswer> answers) {
        if (facts.document().isEmpty())
            return Judge.referral(
                    NO_DOCUMENT, LegalArea.DOCUMENT, ReferralReason.DOCUMENT, Sentence.of("law.no-document"));
        var expired = facts.document().flatMap(TravelDocument::expiry).filter(last -> last.isBefore(facts.on()));
        if (expired.isPresent())
            return Judge.referral(
                    EXPIRED,
                    LegalArea.DOCUMENT,
                    ReferralReason.DOCUMENT,
                    Sentence.of("law.document-expired", "date", expired.get()));
        return first(answers, answer -> answer.outcome() instanceof LegalOutcome.Refer)
                .map(advice -> with(UNDECIDED, advice, Sentence.of("law.advice-refers")))
                .orElseGet(() ->
                        Judge.referral(UNDECIDED, LegalArea.VISA, ReferralReason.OTHER, Sentence.of("law.undecided")));
    }

    /** The house refers on the strength of advice, and shows whose. */
    private static RuleAnswer with(RuleId rule, RuleAnswer advice, Sentence first) {
        var reasons = new ArrayList<Sentence>();
        reasons.add(first);
        reasons.addAll(advice.reasons());
        var reason = advice.outcome() instanceof LegalOutcome.Refer refer ? refer.reason() : ReferralReason.OTHER;
        return new RuleAnswer(
                rule,
                advice.area(),
                new LegalOutcome.Refer(reason),
                reasons,
                Set.copyOf(advice.missing()),
                advice.citations(),
                advice.confidence(),
                false);
    }

    private static boolean refersFor(RuleAnswer answer, ReferralReason reason) {
        return answer.outcome() instanceof LegalOutcome.Refer refer && refer.reason() == reason;
    }

    private static Optional<RuleAnswer> first(List<RuleAnswer> answers, Predicate<RuleAnswer> which) {
        return answers.stream().filter(which).findFirst();
    }

    private static Weight weight(RuleAnswer answer) {
        return answer.outcome().fold(WEIGHTS);
    }

    private enum Weight {
        FOR,
        AGAINST,
        NONE
    }

    private static final Cases<Weight> WEIGHTS = new Cases<>() {
        @Override
        public Weight admit(LegalOutcome.Admit admit) {
            return Weight.FOR;
        }

        @Override
        public Weight grant(LegalOutcome.Grant grant) {
            return Weight.FOR;
        }

        @Override
        public Weight visaRequired(LegalOutcome.VisaRequired visa) {
            return Weight.AGAINST;
        }

        @Override
        public Weight refer(LegalOutcome.Refer refer) {
            return Weight.AGAINST;
        }

        @Override
        public Weight refusalGround(LegalOutcome.RefusalGround ground) {
            return Weight.AGAINST;
        }

        @Override
        public Weight postClosed() {
            return Weight.AGAINST;
        }

        @Override
        public Weight satisfied() {
            return Weight.NONE;
        }

        @Override
        public Weight information() {
            return Weight.NONE;
        }
    };
}
