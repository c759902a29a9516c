package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.InspectionCheck;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.source.ExternalSource;
import org.mpaka.api.source.MisconfiguredSource;
import org.mpaka.api.source.SourceAnswer;
import org.mpaka.api.source.SourceFault;
import org.mpaka.api.source.SourceHealth;
import org.mpaka.api.source.SourceId;
import org.mpaka.api.source.SourceInfo;
import org.mpaka.api.source.SourceQuestion;
import org.mpaka.api.source.SourceQuestion.Kind;
import org.mpaka.api.source.SourceRecord;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class SourcesTest {
    private final TestDatabase database;
    private final List<InspectionCheck> checks = new ArrayList<>();
    private World world;
    private SourceDesk desk;
    private Scripted source;

    SourcesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new World(database);
        var alerts = new SourceAlerts(world.innocentRegister, world.payloads);
        var found = new FoundRegister(world.database, world.payloads, world.register);
        world.journal.companions.add(new FoundDrafts(alerts, world.stolen, world.hitRegister, found, world.clock));
        desk = new SourceDesk(alerts, world.journal, world.clock, check -> {
            checks.add(check);
            return () -> checks.remove(check);
        });
        source = new Scripted("stolen-travel", Set.of(Kind.DOCUMENT), Duration.ofSeconds(3));
        desk.addSource(source);
    }

    @AfterEach
    void close() {
        desk.stop();
        world.close();
    }

    /** Answers what a test tells it to. */
    private final class Scripted implements ExternalSource {
        private final SourceInfo info;
        private final AtomicInteger asked = new AtomicInteger();
        private volatile Function<SourceQuestion, SourceAnswer> script =
                question -> new SourceAnswer.NotFound(world.clock.instant(), SourceAnswer.Mode.ONLINE);

        Scripted(String id, Set<Kind> kinds, Duration timeout) {
            info = new SourceInfo(
                    SourceId.of(id), "Invented " + id, "Utopia", kinds, timeout, Duration.ofHours(48), false);
        }

        @Override
        public SourceInfo info() {
            return info;
        }

        @Override
        public SourceAnswer ask(SourceQuestion question) {
            asked.incrementAndGet();
            return script.apply(question);
        }
    }

    private static SourceRecord stolen(String reference, boolean silent) {
        return new SourceRecord(
                reference,
                Kind.DOCUMENT,
                1,
                AlertCategory.STOLEN_DOCUMENT,
                AlertAction.SEIZE_DOCUMENT,
                silent,
                new AlertSubject.Document(
                        new ListedDocument(Optional.of(CountryCode.of("BDI")), Optional.empty(), "OP0000001")),
                "Invented agreement",
                "Keep the document and call.");
    }

    private SourceAnswer found(SourceRecord... records) {
        return new SourceAnswer.Found(List.of(records), world.clock.instant(), SourceAnswer.Mode.ONLINE);
    }

    private static TravelDocument passport() {
        return Invented.passport("UWIMANA", "SOLANGE", "1990-01-01", "OP0000001");
    }

    private CheckResult check(InspectionCheck check, InspectionId inspection, Optional<TravelDocument> document) {
        return check.run(new InspectionFacts(
                inspection,
                OFFICER,
                Actors.KOBERO,
                "1",
                Direction.ENTRY,
                world.clock.instant(),
                new DocumentReading(
                        "td3", DocumentInput.Channel.READER, List.of(), document, List.of(), List.of(), Map.of()),
                Declaration.NONE));
    }

    private CheckResult check() {
        return check(checks.get(0), world.newInspection(), Optional.of(passport()));
    }

    @Test
    void aHitInASourceIsAHitLikeOthersAndCanBeOpened() {
        source.script = question -> found(stolen("TD-17", false));
        var inspection = world.newInspection();

        var result = check(checks.get(0), inspection, Optional.of(passport()));
        world.inspect(inspection, passport());

        assertThat(result.check()).hasToString("source-stolen-travel");
        assertThat(result.answer()).isEqualTo(CheckAnswer.FAILED);
        assertThat(result.toCompare()).isTrue();
        var hit = world.hits.of(OFFICER, inspection).get(0);
        assertThat(result.references()).containsExactly(hit.id().toString());
        assertThat(hit.candidate().alert()).hasToString("source-stolen-travel:TD-17");
        assertThat(hit.candidate().explanation())
                .extracting(Sentence::code)
                .containsExactly("alert.match-source", "alert.match-document-same");
        var alert = world.alerts.get(SUPERVISOR, hit.candidate().alert());
        assertThat(alert.reason()).isEqualTo("Keep the document and call.");
        assertThat(alert.owner()).isEqualTo("Utopia");
    }

    @Test
    void whoWasFoundNotToBeTheOneIsNotStoppedAgain() {
        source.script = question -> found(stolen("TD-17", false));
        var first = world.newInspection();
        check(checks.get(0), first, Optional.of(passport()));
        world.inspect(first, passport());
        var hit = world.hits.of(OFFICER, first).get(0);
        world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.NOT_SAME, "returned to its holder");

        var again = check();

        assertThat(again.answer()).isEqualTo(CheckAnswer.PASSED);
        assertThat(again.toCompare()).isFalse();
    }

    @Test
    void aSilentRecordIsRecordedAndNotToldAtTheLane() {
        var passed = check().reason();
        source.script = question -> found(stolen("TD-17", true));
        var inspection = world.newInspection();

        var result = check(checks.get(0), inspection, Optional.of(passport()));
        world.inspect(inspection, passport());

        assertThat(result.answer()).isEqualTo(CheckAnswer.PASSED);
        assertThat(result.reason()).isEqualTo(passed);
        assertThat(result.references()).isEmpty();
        assertThat(world.hits.of(OFFICER, inspection)).isEmpty();
        assertThat(world.hits.of(SUPERVISOR, inspection)).hasSize(1);
    }

    @Test
    void onlyWhatTheSourceTakesIsSentAndNothingOfTheOfficer() {
        var asked = new ArrayList<SourceQuestion>();
        source.script = question -> {
            asked.add(question);
            return new SourceAnswer.NotFound(world.clock.instant(), SourceAnswer.Mode.ONLINE);
        };
        var inspection = world.newInspection();
        check(checks.get(0), inspection, Optional.of(passport()));
        assertThat(asked).singleElement().satisfies(question -> {
            assertThat(question.kinds()).containsExactly(Kind.DOCUMENT);
            assertThat(question.reference()).isNotEqualTo(inspection.toString());
        });
        assertThat(check(checks.get(0), inspection, Optional.empty()).answer()).isEqualTo(CheckAnswer.NOT_POSSIBLE);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aSourceThatHangsIsNotDoneAndHoldsNoOtherUp() {
        var slow = new Scripted("slow", Set.of(Kind.DOCUMENT), Duration.ofMillis(100));
        var release = new CountDownLatch(1);
        slow.script = question -> {
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return found(stolen("too-late", false));
        };
        desk.addSource(slow);

        var late = check(checks.get(1), world.newInspection(), Optional.of(passport()));
        var other = check();

        assertThat(late.answer()).isEqualTo(CheckAnswer.NOT_DONE);
        assertThat(late.reason().code()).isEqualTo("alert.source-late");
        assertThat(other.answer()).isEqualTo(CheckAnswer.PASSED);
        release.countDown();
    }

    @Test
    void restsAfterThreeFailuresAndIsAskedAgainAfterHalfAMinute() {
        source.script = question -> {
            throw new IllegalStateException("secret text");
        };
        for (int i = 0; i < 3; i++) assertThat(check().reason().code()).isEqualTo("alert.source-failed");
        assertThat(check().reason().code()).isEqualTo("alert.source-resting");
        assertThat(source.asked).hasValue(3);
        assertThat(health().state()).isEqualTo(SourceHealth.State.RESTING);

        world.clock.advance(SourceFence.REST.plusSeconds(1));
        source.script = question -> new SourceAnswer.NotFound(world.clock.instant(), SourceAnswer.Mode.ONLINE);

        assertThat(check().answer()).isEqualTo(CheckAnswer.PASSED);
        assertThat(health().state()).isEqualTo(SourceHealth.State.READY);
        assertThat(health().notDone()).isEqualTo(3);
        assertThat(health().trouble()).isEmpty();
    }

    private SourceHealth health() {
        return desk.health(OFFICER).get(0);
    }

    @Test
    void anOldCopyThatHoldsNobodyIsNoAnswerAndWhomItHoldsIsShown() {
        var old = world.clock.instant().minus(Duration.ofHours(49));
        source.script = question -> new SourceAnswer.NotFound(old, SourceAnswer.Mode.OFFLINE_COPY);
        var none = check();
        assertThat(none.answer()).isEqualTo(CheckAnswer.NOT_DONE);
        assertThat(none.reason().code()).isEqualTo("alert.source-stale");
        source.script = question ->
                new SourceAnswer.Found(List.of(stolen("TD-17", false)), old, SourceAnswer.Mode.OFFLINE_COPY);
        var found = check();
        assertThat(found.answer()).isEqualTo(CheckAnswer.FAILED);
        assertThat(found.asOf()).isEqualTo(old);
        assertThat(found.source().code()).isEqualTo("alert.source-copy");
    }

    @Test
    void aSourceThatGoesTakesItsCheckAlong() {
        desk.removeSource(source);
        assertThat(checks).isEmpty();
        assertThat(desk.health(OFFICER)).isEmpty();
    }

    @Test
    void askedByHandItIsOnRecordBeforeWithoutWhatWasAskedFor() {
        source.script = question -> found(stolen("TD-17", true), stolen("TD-18", false));
        var question = new SourceQuestion(
                "r1",
                Optional.of(new ListedDocument(Optional.empty(), Optional.empty(), "OP0000001")),
                Optional.empty(),
                Optional.empty());

        var answer = desk.ask(SUPERVISOR, SourceId.of("stolen-travel"), question, "call of the owner");

        assertThat(((SourceAnswer.Found) answer).records()).hasSize(2);
        assertThat(world.journal.count("alert.source-asked")).isOne();
        var entry = world.journal.entries.get(world.journal.entries.size() - 1);
        assertThat(entry.payload().orElseThrow()).doesNotContain("OP0000001").contains("call of the owner");
        assertThatThrownBy(() -> desk.ask(OFFICER, SourceId.of("stolen-travel"), question, "curious"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.ask(SUPERVISOR, SourceId.of("nowhere"), question, "call of the owner"))
                .isInstanceOf(MpakaException.class);
    }

    @Test
    void everySentenceExistsInAllLanguages() {
        for (var code : List.of(
                "source-found",
                "source-found-one",
                "source-twice",
                "source-not-found",
                "source-not-asked",
                "source-late",
                "source-busy",
                "source-failed",
                "source-resting",
                "source-stale",
                "source-online",
                "source-copy",
                "match-source"))
            for (var language : List.of("en", "fr", "sw", "rn"))
                assertThat(new AlertSentences().pattern("alert." + code, Locale.forLanguageTag(language)))
                        .as("%s in %s", code, language)
                        .isPresent();
    }

    @Test
    void whatCannotBeAskedIsTold() {
        assertThat(desk.faults(OFFICER)).isEmpty();
        var wrong = new SourceFault("org.mpaka.exchange.source-a.cfg", Sentence.of("external-source.setting-approval"));
        MisconfiguredSource misconfigured = () -> wrong;
        desk.addWrong(misconfigured);
        var twice = new Scripted("stolen-travel", Set.of(Kind.DOCUMENT), Duration.ofSeconds(3));
        desk.addSource(twice);
        assertThat(checks).as("the second of one name is not asked").hasSize(1);
        assertThat(desk.faults(SUPERVISOR))
                .containsExactly(
                        wrong,
                        new SourceFault("stolen-travel", Sentence.of("alert.source-twice", "source", "stolen-travel")));
        assertThatThrownBy(() -> desk.faults(Actors.ANALYST)).isInstanceOf(AccessDeniedException.class);

        desk.removeWrong(misconfigured);
        desk.removeSource(source);
        assertThat(desk.faults(OFFICER)).isEmpty();
        assertThat(checks).as("the second takes the place of the first").hasSize(1);
        assertThat(desk.health(OFFICER)).singleElement().satisfies(health -> assertThat(health.source())
                .isSameAs(twice.info()));
    }
}
