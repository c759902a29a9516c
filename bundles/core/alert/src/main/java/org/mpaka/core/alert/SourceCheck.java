package org.mpaka.core.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.InspectionCheck;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.source.SourceAnswer;
import org.mpaka.api.source.SourceInfo;
import org.mpaka.api.source.SourceQuestion;

/** The row of one external source in an inspection. Silent records are recorded and not told at the lane. */
final class SourceCheck implements InspectionCheck {
    private static final int POSITION = 45;
    private static final Duration BESIDES = Duration.ofMillis(300);

    private final SourceFence fence;
    private final SourceInfo source;
    private final SourceAlerts alerts;
    private final Clock clock;

    SourceCheck(SourceFence fence, SourceAlerts alerts, Clock clock) {
        this.fence = fence;
        this.alerts = alerts;
        this.clock = clock;
        source = fence.info();
    }

    @Override
    public CheckId id() {
        return source.id().check();
    }

    @Override
    public int position() {
        return POSITION;
    }

    /** A little more than the source has: its own fence says better what went wrong. */
    @Override
    public Duration budget() {
        return source.timeout().plus(BESIDES);
    }

    @Override
    public CheckResult run(InspectionFacts facts) {
        long began = System.nanoTime();
        var document = facts.reading().document();
        if (document.isEmpty())
            return result(
                    CheckAnswer.NOT_POSSIBLE,
                    Sentence.of("alert.document-not-read"),
                    clock.instant(),
                    "alert.source-online",
                    List.of(),
                    began);
        var question = question(document.get()).only(source.kinds());
        if (question.kinds().isEmpty())
            return result(
                    CheckAnswer.NOT_POSSIBLE,
                    Sentence.of("alert.source-not-asked", "source", source.name()),
                    clock.instant(),
                    "alert.source-online",
                    List.of(),
                    began);
        return fence.ask(question)
                .fold(
                        found -> found(facts, document.get(), found, began),
                        none -> {
                            alerts.keep(facts.inspection(), document.get(), source, List.of(), clock.instant());
                            return result(CheckAnswer.PASSED, none(), none.asOf(), from(none.mode()), List.of(), began);
                        },
                        failed -> result(
                                CheckAnswer.NOT_DONE,
                                failed.reason(),
                                clock.instant(),
                                "alert.source-online",
                                List.of(),
                                began));
    }

    private CheckResult found(InspectionFacts facts, TravelDocument document, SourceAnswer.Found found, long began) {
        var open = alerts.keep(facts.inspection(), document, source, found.records(), clock.instant()).stream()
                .filter(one -> !one.silent() && one.earlier().isEmpty())
                .map(one -> one.hit().toString())
                .toList();
        var answer = open.isEmpty() ? CheckAnswer.PASSED : CheckAnswer.FAILED;
        var reason = open.isEmpty()
                ? none()
                : Sentence.of("alert.source-found", "source", source.name(), "count", open.size());
        return result(answer, reason, found.asOf(), from(found.mode()), open, began);
    }

    private Sentence none() {
        return Sentence.of("alert.source-not-found", "source", source.name());
    }

    private static String from(SourceAnswer.Mode mode) {
        return mode == SourceAnswer.Mode.ONLINE ? "alert.source-online" : "alert.source-copy";
    }

    private static SourceQuestion question(TravelDocument document) {
        return new SourceQuestion(
                UUID.randomUUID().toString(),
                Optional.of(new ListedDocument(
                                Optional.of(document.issuer()), Optional.of(document.type()), document.number()))
                        .filter(shown -> !shown.number().isBlank()),
                Optional.of(new SourceQuestion.Person(
                        document.names(),
                        document.truncatedName(),
                        document.birth(),
                        Optional.of(document.sex()).filter(sex -> sex != Sex.UNSPECIFIED),
                        document.nationality())),
                Optional.empty());
    }

    private CheckResult result(
            CheckAnswer answer, Sentence reason, Instant asOf, String from, List<String> hits, long began) {
        return new CheckResult(
                id(),
                answer,
                !hits.isEmpty(),
                reason,
                Sentence.of(from, "source", source.name()),
                asOf,
                Duration.ofNanos(System.nanoTime() - began),
                hits);
    }
}
