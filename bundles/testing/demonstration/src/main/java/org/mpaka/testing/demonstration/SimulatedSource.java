package org.mpaka.testing.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.source.ExternalSource;
import org.mpaka.api.source.SourceAnswer;
import org.mpaka.api.source.SourceId;
import org.mpaka.api.source.SourceInfo;
import org.mpaka.api.source.SourceQuestion;
import org.mpaka.api.source.SourceQuestion.Kind;
import org.mpaka.api.source.SourceRecord;

/**
 * An external source that is none: it asks nobody and answers by its script. Numbers of documents and plates that it
 * knows are found, are answered too late, or are not answered; all others are not found. Its name, its owner and every
 * record say that it is a simulator.
 */
final class SimulatedSource implements ExternalSource {
    static final String STOLEN_PASSPORT = "UT9000404";
    static final String STOLEN_PLATE = "UT404HIT";

    private static final SourceInfo INFO = new SourceInfo(
            SourceId.of("simulator"),
            "Documents and vehicles of Utopia (simulator)",
            "Simulator: invented records, nobody is asked",
            Set.of(Kind.DOCUMENT, Kind.VEHICLE),
            Duration.ofSeconds(2),
            Duration.ofHours(72),
            true);

    /** What is done with a question. */
    private enum Scene {
        FOUND(STOLEN_PASSPORT, STOLEN_PLATE),
        TOO_LATE("UT9000408", "UT408LATE"),
        BROKEN("UT9000500", "UT500OFF");

        private final Set<String> numbers;

        Scene(String... numbers) {
            this.numbers = Set.of(numbers);
        }
    }

    private final Clock clock;

    SimulatedSource(Clock clock) {
        this.clock = clock;
    }

    @Override
    public SourceInfo info() {
        return INFO;
    }

    @Override
    public SourceAnswer ask(SourceQuestion question) {
        if (isOf(Scene.BROKEN, question)) return notDone("demonstration.source-broken");
        if (isOf(Scene.TOO_LATE, question)) return late();
        var records = Stream.concat(
                        question
                                .document()
                                .filter(asked -> isOf(Scene.FOUND, asked.number()))
                                .map(SimulatedSource::stolenDocument)
                                .stream(),
                        question
                                .vehicle()
                                .filter(asked -> plate(asked)
                                        .filter(plate -> isOf(Scene.FOUND, plate))
                                        .isPresent())
                                .map(SimulatedSource::stolenVehicle)
                                .stream())
                .toList();
        return records.isEmpty()
                ? new SourceAnswer.NotFound(clock.instant(), SourceAnswer.Mode.ONLINE)
                : new SourceAnswer.Found(records, clock.instant(), SourceAnswer.Mode.ONLINE);
    }

    /** Longer than the source's time; whoever asks has gone by then and interrupts. */
    private static SourceAnswer late() {
        try {
            TimeUnit.MILLISECONDS.sleep(INFO.timeout().multipliedBy(2).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return notDone("demonstration.source-late");
    }

    private static SourceAnswer notDone(String code) {
        return new SourceAnswer.NotDone(Sentence.of(code, "source", INFO.name()));
    }

    private static boolean isOf(Scene scene, SourceQuestion question) {
        return Stream.concat(
                        question.document().map(ListedDocument::number).stream(),
                        question.vehicle().flatMap(SimulatedSource::plate).stream())
                .anyMatch(number -> isOf(scene, number));
    }

    private static boolean isOf(Scene scene, String number) {
        return scene.numbers.contains(number.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT));
    }

    private static Optional<String> plate(AlertSubject.Vehicle vehicle) {
        return vehicle.plate();
    }

    private static SourceRecord stolenDocument(ListedDocument asked) {
        return record("SIM-DOC-1", Kind.DOCUMENT, AlertCategory.STOLEN_DOCUMENT, new AlertSubject.Document(asked));
    }

    private static SourceRecord stolenVehicle(AlertSubject.Vehicle asked) {
        return record("SIM-VEH-1", Kind.VEHICLE, AlertCategory.STOLEN_VEHICLE, asked);
    }

    private static SourceRecord record(String reference, Kind kind, AlertCategory category, AlertSubject subject) {
        return new SourceRecord(
                reference,
                kind,
                1,
                category,
                AlertAction.REFER,
                false,
                subject,
                "Simulator: invented, no legal basis",
                "Simulator: an exercise. Refer to the second line and say that it is one.");
    }
}
