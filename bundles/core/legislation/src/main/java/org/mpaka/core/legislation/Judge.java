package org.mpaka.core.legislation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks every rule and fences each: one broken rule refers the traveller and leaves the others standing. */
final class Judge {
    private static final Logger LOG = LoggerFactory.getLogger(Judge.class);

    private Judge() {}

    /** All answers in order of area; within an area in the order of the books. */
    static List<RuleAnswer> ask(List<Law> laws, LegalFacts facts, Parameters parameters) {
        var answers = new ArrayList<RuleAnswer>();
        for (var law : laws)
            for (var rule : law.rules()) ask(rule, facts, parameters).ifPresent(answers::add);
        if (facts.declaration().asksForAsylum()) answers.removeIf(Judge::turnsBack);
        answers.sort(Comparator.comparing(RuleAnswer::area));
        return answers;
    }

    private static Optional<RuleAnswer> ask(LegalRule rule, LegalFacts facts, Parameters parameters) {
        try {
            if (!rule.inForce().contains(facts.on())) return Optional.empty();
            return whole(rule.answer(facts, parameters));
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            // the message may hold personal data of the facts; type and rule are enough to find the fault
            LOG.error("Rule {} failed with {}", rule.id(), e.getClass().getName());
            return Optional.of(referral(
                    rule.id(), rule.area(), ReferralReason.OTHER, Sentence.of("law.rule-failed", "rule", rule.id())));
        }
    }

    /** Country bundles are not compiled here: what may not be null may be null all the same. */
    private static Optional<RuleAnswer> whole(@Nullable Optional<RuleAnswer> answer) {
        if (answer == null) throw new IllegalStateException("no answer");
        answer.ifPresent(one -> Stream.of(one.rule(), one.area(), one.outcome(), one.confidence())
                .forEach(Objects::requireNonNull));
        return answer;
    }

    private static boolean turnsBack(RuleAnswer answer) {
        return answer.outcome() instanceof LegalOutcome.RefusalGround
                || answer.outcome() instanceof LegalOutcome.PostClosed;
    }

    static RuleAnswer referral(RuleId rule, LegalArea area, ReferralReason reason, Sentence... reasons) {
        return new RuleAnswer(
                rule,
                area,
                new LegalOutcome.Refer(reason),
                List.of(reasons),
                Set.of(),
                List.of(),
                Confidence.UNVERIFIED,
                false);
    }
}
