package org.mpaka.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.PageRequest;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.Decision.Admit;
import org.mpaka.api.inspection.Decision.Refer;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.training.Judgement;
import org.mpaka.api.training.PresentedTraveller;
import org.mpaka.api.training.ScenarioId;
import org.mpaka.api.training.TrainingRun;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.core.json.MpakaMapper;
import org.mpaka.documents.mrz.IcaoMrzWriter;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

@OnBothDatabases
class TrainingServiceTest {
    private static final ScenarioId CLONED = ScenarioId.of("cloned-passport");
    private static final ScenarioId SILENT = ScenarioId.of("silent-hit");
    private static final Declaration TRADING = new Declaration(
            Optional.of(Purpose.BUSINESS),
            Optional.of(TransportMode.TRUCK),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Declaration.Accompaniment.NOT_ASKED,
            Optional.empty());
    private static final Admit ADMIT = new Admit(Optional.empty(), List.of(), Optional.empty());

    private final TestDatabase database;
    private TestJournal journal;
    private FakeLane lane;
    private FakeAlerts alerts;
    private TrainingService training;

    TrainingServiceTest(TestDatabase database) {
        this.database = database;
        begin();
    }

    @BeforeEach
    void begin() {
        journal = TestJournal.on(database);
        lane = new FakeLane(journal.clock());
        alerts = new FakeAlerts();
        training = service(Mode.TRAINING);
        lane.open(Direction.ENTRY);
    }

    private TrainingService service(Mode mode) {
        var identity = new NodeIdentity(
                NodeId.of("uto-any-training"), CountryCode.of("UTO"), BorderPostId.of("UTO-ANY"), mode);
        var register = new TrainingRegister(journal.database(), journal.payloads());
        journal.with(new TrainingApplier(register, journal.payloads()));
        var desk = new PracticeDesk(lane.devices());
        desk.addSimulator(new PlayedScanner());
        desk.addSimulator(lane);
        return new TrainingService(
                () -> identity,
                new ScenarioBook(() -> identity, () -> Path.of("no-such-directory"), MpakaMapper.strict()),
                register,
                journal.journal(),
                lane.inspections(),
                lane.hits(),
                desk,
                new PracticeRegister(journal.clock()),
                new ExerciseAlerts(alerts.alerts()),
                journal.clock(),
                new IcaoMrzWriter(),
                (sentence, language) -> sentence.code(),
                new Random(11));
    }

    // the way through an exercise

    @Test
    void travellersComeOneByOneAndEachIsExplainedWhenItIsDecided() {
        var run = training.begin(Actors.OFFICER, CLONED);
        assertThat(run.travellers()).hasSize(1);
        assertThat(run.planned()).isEqualTo(3);
        assertThat(lane.laid()).hasSize(1);
        assertThat(last(training.current(Actors.OFFICER).orElseThrow()).judgement())
                .isEmpty();

        after(20);
        lane.decide(ADMIT, TRADING);

        var judged = judgement(training.current(Actors.OFFICER).orElseThrow());
        assertThat(judged.right()).isTrue();
        assertThat(judged.points()).isEqualTo(100);
        assertThat(judged.seconds()).isEqualTo(20);
        assertThat(judged.lesson()).isEqualTo(Sentence.of("training.scenario.cloned-passport.1.lesson"));
        assertThat(training.next(Actors.OFFICER, run.id()).travellers()).hasSize(2);
        assertThat(lane.laid()).hasSize(2);
        assertThat(lane.laid().get(1)).containsEntry("chip", "cloned");
    }

    @Test
    void theNextDoesNotComeBeforeTheOneAtTheLaneIsDecided() {
        var run = training.begin(Actors.OFFICER, CLONED);
        lane.take();

        refused(ErrorCode.WRONG_STATE, () -> training.next(Actors.OFFICER, run.id()));
        training.again(Actors.OFFICER, run.id());
        assertThat(lane.laid()).hasSize(2);
        assertThat(lane.laid().get(0)).isEqualTo(lane.laid().get(1));
    }

    @Test
    void whoAdmitsAClonedPassportGetsNothingForItAndDoesNotPass() {
        var run = training.begin(Actors.OFFICER, CLONED);
        lane.decide(ADMIT, TRADING);
        training.next(Actors.OFFICER, run.id());
        lane.decide(ADMIT, TRADING);
        training.next(Actors.OFFICER, run.id());
        lane.decide(new Refer(ReferralReason.DOCUMENT, Optional.empty()), TRADING);

        var ended = training.next(Actors.OFFICER, run.id());

        assertThat(ended.endedAt()).isPresent();
        assertThat(ended.travellers().stream().flatMap(one -> one.judgement().stream()))
                .extracting(Judgement::points)
                .containsExactly(100, 0, 100);
        assertThat(ended.score()).contains(66);
        assertThat(ended.passed()).isFalse();
        assertThat(training.current(Actors.OFFICER)).isEmpty();
    }

    @Test
    void whoDoesAllRightPasses() {
        assertThat(done(CLONED, ADMIT, refer(), refer()).passed()).isTrue();
    }

    @Test
    void whoEndsEarlyHasDecidedNothingForTheOthers() {
        var run = training.begin(Actors.OFFICER, CLONED);
        lane.decide(ADMIT, TRADING);
        training.next(Actors.OFFICER, run.id());

        var ended = training.end(Actors.OFFICER, run.id());

        assertThat(ended.score()).contains(33);
        assertThat(judgement(ended).given()).isEmpty();
    }

    // what was missed, and time

    @Test
    void whatWasNotAskedAndNotComparedIsSaidAndCosts() {
        var run = training.begin(Actors.OFFICER, SILENT);
        lane.decide(ADMIT, Declaration.NONE);
        assertThat(judgement(training.next(Actors.OFFICER, run.id()), 0).missed())
                .containsExactly(Sentence.of("training.missed.purpose"));
        lane.decide(ADMIT, TRADING);
        training.next(Actors.OFFICER, run.id());
        lane.decide(
                new Refer(ReferralReason.ALERT, Optional.empty()),
                TRADING,
                FakeLane.check("alert", CheckAnswer.FAILED, true));

        lane.openPair(true);
        var judged = judgement(training.current(Actors.OFFICER).orElseThrow());
        assertThat(judged.missed()).containsExactly(Sentence.of("training.missed.compare"));
        assertThat(judged.points()).isEqualTo(90);

        lane.openPair(false);
        assertThat(judgement(training.current(Actors.OFFICER).orElseThrow()).missed())
                .isEmpty();
    }

    @Test
    void timeBeyondWhatIsWantedCostsUpToTenPoints() {
        assertThat(pointsAfter(60)).isEqualTo(100);
        assertThat(pointsAfter(120)).isEqualTo(95);
        assertThat(pointsAfter(180)).isEqualTo(90);
        assertThat(pointsAfter(4000)).isEqualTo(90);
    }

    private int pointsAfter(int seconds) {
        var run = training.begin(Actors.OFFICER, CLONED);
        after(seconds);
        lane.decide(ADMIT, TRADING);
        var points = judgement(training.current(Actors.OFFICER).orElseThrow()).points();
        training.end(Actors.OFFICER, run.id());
        return points;
    }

    // what an exercise needs and leaves

    @Test
    void itNeedsAShiftInItsDirectionAndOneAtATime() {
        lane.close();
        refused(ErrorCode.WRONG_STATE, () -> training.begin(Actors.OFFICER, CLONED));
        lane.open(Direction.EXIT);
        refused(ErrorCode.WRONG_STATE, () -> training.begin(Actors.OFFICER, CLONED));
        lane.open(Direction.ENTRY);
        training.begin(Actors.OFFICER, CLONED);
        refused(ErrorCode.WRONG_STATE, () -> training.begin(Actors.OFFICER, SILENT));
        refused(ErrorCode.NOT_FOUND, () -> training.begin(Actors.OFFICER, ScenarioId.of("unknown")));
    }

    @Test
    void itsAlertsAreInForceWhileItGoesOnAndNoLonger() {
        var run = training.begin(Actors.OFFICER, SILENT);
        assertThat(alerts.inForce()).hasSize(2).anyMatch(alert -> alert.silent());

        training.end(Actors.OFFICER, run.id());

        assertThat(alerts.inForce()).isEmpty();
    }

    @Test
    void itsPeopleAreOthersEachTime() {
        training.end(Actors.OFFICER, training.begin(Actors.OFFICER, CLONED).id());
        training.begin(Actors.OFFICER, CLONED);

        assertThat(lane.laid().get(0).get("number"))
                .isNotEqualTo(lane.laid().get(1).get("number"));
    }

    @Test
    void anotherMachineWithTheSameJournalKnowsTheSameExercises() {
        done(CLONED, ADMIT, refer(), refer());
        training.begin(Actors.OFFICER, SILENT);
        var before = journal.registers();

        journal.rebuild();

        assertThat(journal.registers()).isEqualTo(before);
        assertThat(training.current(Actors.OFFICER)).isPresent();
        assertThat(journal.isWhole()).isTrue();
    }

    @Test
    void aPostInOperationOrADemonstrationHasNoExercises() {
        for (var mode : List.of(Mode.LIVE, Mode.DEMONSTRATION))
            assertThatThrownBy(() -> service(mode)).hasMessageContaining("mode TRAINING");
    }

    // the record

    @Test
    void everybodySeesHisOwnRecordAndAnInstructorAll() {
        done(CLONED, ADMIT, refer(), refer());
        var page = PageRequest.first(10);

        assertThat(training.record(Actors.OFFICER, Optional.of(Actors.OFFICER.user()), page)
                        .items())
                .extracting(TrainingRun::passed)
                .containsExactly(true);
        assertThat(training.record(Actors.SUPERVISOR, Optional.empty(), page).items())
                .hasSize(1);
        assertThatThrownBy(() -> training.record(Actors.SECOND_OFFICER, Optional.of(Actors.OFFICER.user()), page))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> training.record(Actors.OFFICER, Optional.empty(), page))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theRecordComesPageByPageTheLatestFirst() {
        for (int i = 0; i < 3; i++) {
            after(60);
            training.end(
                    Actors.OFFICER,
                    training.begin(Actors.OFFICER, i == 2 ? SILENT : CLONED).id());
        }
        var own = Optional.of(Actors.OFFICER.user());

        var first = training.record(Actors.OFFICER, own, PageRequest.first(2));
        var second = training.record(Actors.OFFICER, own, new PageRequest(2, first.next()));

        assertThat(first.items()).extracting(TrainingRun::scenario).containsExactly(SILENT, CLONED);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isEmpty();
    }

    @Test
    void theRecordIsATableOfWhichNoCellIsAFormula() throws IOException {
        var formula = new Actor(Actors.OFFICER.user(), "=1+1 \"x\"", Set.of(Role.OFFICER), Actors.KOBERO);
        training.end(formula, training.begin(formula, CLONED).id());
        var out = new ByteArrayOutputStream();

        training.export(formula, Optional.of(formula.user()), Locale.ENGLISH, out);

        var lines = out.toString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).startsWith("\uFEFF\"training.column.user\",");
        assertThat(lines[1]).contains("\"'=1+1 \"\"x\"\"\"", "\"0\",\"training.not-passed\"");
    }

    private TrainingRun done(ScenarioId scenario, Decision... decisions) {
        var run = training.begin(Actors.OFFICER, scenario);
        for (var decision : decisions) {
            lane.decide(decision, TRADING);
            run = training.next(Actors.OFFICER, run.id());
        }
        return run;
    }

    private static Refer refer() {
        return new Refer(ReferralReason.DOCUMENT, Optional.empty());
    }

    private void after(int seconds) {
        journal.clock().advance(Duration.ofSeconds(seconds));
    }

    private static PresentedTraveller last(TrainingRun run) {
        return run.last().orElseThrow();
    }

    private static Judgement judgement(TrainingRun run) {
        return last(run).judgement().orElseThrow();
    }

    private static Judgement judgement(TrainingRun run, int index) {
        return run.travellers().get(index).judgement().orElseThrow();
    }

    private static void refused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
