package org.mpaka.core.legislation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleFault.Kind;
import org.mpaka.api.legislation.RuleId;

/** Asks every rule and fences each: one broken rule refers the traveller and leaves the others standing. */
final class Judge {
    private Judge() {}

    /** All answers in order of area; within an area in the order of the books. */
    static List<RuleAnswer> ask(List<Law> laws, LegalFacts facts, Parameters parameters, RuleWatch watch) {
        var answers = new ArrayList<RuleAnswer>();
        try (var asking = watch.begin()) {
            for (var law : laws)
                for (var rule : law.rules())
                    ask(rule, law.country(), facts, parameters, watch, asking).ifPresent(answers::add);
        }
        if (facts.declaration().asksForAsylum()) answers.removeIf(Judge::turnsBack);
        answers.sort(Comparator.comparing(RuleAnswer::area));
        return answers;
    }

    private static Optional<RuleAnswer> ask(
            LegalRule rule,
            CountryCode law,
            LegalFacts facts,
            Parameters parameters,
            RuleWatch watch,
            RuleWatch.Asking asking) {
        if (watch.leavesAlone(rule)) return Optional.of(failed(rule, "law.rule-late"));
        asking.ask(rule, law);
        try {
            if (!rule.inForce().contains(facts.on())) return Optional.empty();
            var answer = rule.answer(facts, parameters);
            var wrong = Nonsense.in(answer);
            if (wrong.isEmpty()) return answer;
            watch.noticed(rule, law, Kind.NONSENSE, wrong.get());
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            // the message may hold personal data of the facts; type and rule are enough to find the fault
            watch.noticed(rule, law, Kind.THREW, e.getClass().getName());
        }
        return Optional.of(failed(rule, "law.rule-failed"));
    }

    private static RuleAnswer failed(LegalRule rule, String sentence) {
        return referral(rule.id(), rule.area(), ReferralReason.OTHER, Sentence.of(sentence, "rule", rule.id()));
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
