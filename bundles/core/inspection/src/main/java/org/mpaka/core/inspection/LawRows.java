package org.mpaka.core.inspection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.Ruling;

/**
 * The rows {@code law} and {@code health} of an inspection, taken from the ruling.
 *
 * <p>Law fails when what leads does not let pass. Health fails when a deciding answer refers, is not done when the
 * certificate was not looked at, and is not possible where no rule asks.
 */
final class LawRows {
    private LawRows() {}

    static CheckResult law(Ruling ruling, Instant at, Duration took) {
        var leading = ruling.leading();
        var passes = admits(leading);
        return row(CheckId.LAW, passes ? CheckAnswer.PASSED : CheckAnswer.FAILED, leading, ruling, at, took);
    }

    static CheckResult health(Ruling ruling, Instant at, Duration took) {
        var answers = ruling.answers().stream()
                .filter(answer -> answer.area() == LegalArea.HEALTH)
                .toList();
        var failed = first(answers, answer -> !answer.advice() && answer.outcome() instanceof LegalOutcome.Refer);
        if (failed.isPresent()) return row(CheckId.HEALTH, CheckAnswer.FAILED, failed.get(), ruling, at, took);
        var open = first(answers, answer -> !answer.missing().isEmpty());
        if (open.isPresent()) return row(CheckId.HEALTH, CheckAnswer.NOT_DONE, open.get(), ruling, at, took);
        var good = first(answers, answer -> answer.outcome() instanceof LegalOutcome.Satisfied);
        if (good.isPresent()) return row(CheckId.HEALTH, CheckAnswer.PASSED, good.get(), ruling, at, took);
        return new CheckResult(
                CheckId.HEALTH,
                CheckAnswer.NOT_POSSIBLE,
                false,
                Sentence.of("inspection.no-health-rule"),
                source(ruling),
                at,
                took,
                List.of());
    }

    static boolean admits(RuleAnswer answer) {
        return answer.outcome() instanceof LegalOutcome.Admit || answer.outcome() instanceof LegalOutcome.Grant;
    }

    private static Optional<RuleAnswer> first(List<RuleAnswer> answers, Predicate<RuleAnswer> which) {
        return answers.stream().filter(which).findFirst();
    }

    private static CheckResult row(
            CheckId check, CheckAnswer answer, RuleAnswer said, Ruling ruling, Instant at, Duration took) {
        var reason = said.reasons().isEmpty()
                ? Sentence.of("inspection.ruled")
                : said.reasons().get(0);
        return new CheckResult(
                check,
                answer,
                false,
                reason,
                source(ruling),
                at,
                took,
                List.of(said.rule().value()));
    }

    private static Sentence source(Ruling ruling) {
        return Sentence.of("inspection.source-law", "country", ruling.country(), "on", ruling.on());
    }
}
