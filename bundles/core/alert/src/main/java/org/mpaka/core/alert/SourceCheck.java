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
import org.mpaka.api.alert.AlertSubject;
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
        var shown = Shown.of(facts);
        if (shown.isNothing())
            return result(
                    CheckAnswer.NOT_POSSIBLE,
                    Sentence.of("alert.document-not-read"),
                    clock.instant(),
                    "alert.source-online",
                    List.of(),
                    began);
        var question = question(shown).only(source.kinds());
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
                        found -> found(facts, shown, found, began),
                        none -> {
                            alerts.keep(facts.inspection(), shown, source, List.of(), clock.instant());
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

    private Sentence toCompare(int count) {
        return count == 1
                ? Sentence.of("alert.source-found-one", "source", source.name())
                : Sentence.of("alert.source-found", "source", source.name(), "count", count);
    }

    private CheckResult found(InspectionFacts facts, Shown shown, SourceAnswer.Found found, long began) {
        var open = alerts.keep(facts.inspection(), shown, source, found.records(), clock.instant()).stream()
                .filter(one -> !one.silent() && one.earlier().isEmpty())
                .map(one -> one.hit().toString())
                .toList();
        var answer = open.isEmpty() ? CheckAnswer.PASSED : CheckAnswer.FAILED;
        var reason = open.isEmpty() ? none() : toCompare(open.size());
        return result(answer, reason, found.asOf(), from(found.mode()), open, began);
    }

    private Sentence none() {
        return Sentence.of("alert.source-not-found", "source", source.name());
    }

    private static String from(SourceAnswer.Mode mode) {
        return mode == SourceAnswer.Mode.ONLINE ? "alert.source-online" : "alert.source-copy";
    }

    private static SourceQuestion question(Shown shown) {
        return new SourceQuestion(
                UUID.randomUUID().toString(),
                shown.document()
                        .filter(document -> !document.number().isBlank())
                        .map(document -> new ListedDocument(
                                Optional.of(document.issuer()), Optional.of(document.type()), document.number())),
                shown.document().map(SourceCheck::person),
                shown.vehicle()
                        .map(vehicle -> new AlertSubject.Vehicle(
                                vehicle.country(), vehicle.plate(), vehicle.identificationNumber())));
    }

    private static SourceQuestion.Person person(TravelDocument document) {
        return new SourceQuestion.Person(
                document.names(),
                document.truncatedName(),
                document.birth(),
                Optional.of(document.sex()).filter(sex -> sex != Sex.UNSPECIFIED),
                document.nationality());
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
