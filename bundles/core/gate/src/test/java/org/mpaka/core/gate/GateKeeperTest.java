package org.mpaka.core.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.Gate.Light;
import org.mpaka.api.device.GateEvents;
import org.mpaka.api.device.GateEvents.OpeningAsked;
import org.mpaka.api.device.GateOutcome.Result;
import org.mpaka.api.device.Gates.Passage;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.Crossing.Outcome;
import org.mpaka.api.traveller.Crossing.Status;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerEvents.CrossingRecorded;
import org.mpaka.api.traveller.TravellerEvents.CrossingUndone;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

/** What opens a gate, how often, and what is written down of it. */
@OnBothDatabases
class GateKeeperTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GREEN = Duration.ofMillis(50);

    private final TestDatabase database;
    private final LaneGate gate = new LaneGate();
    private TestJournal journal;
    private GateRegister register;
    private GateEar ear;
    private GateKeeper keeper;
    private ExecutorService openings;

    GateKeeperTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        journal = TestJournal.on(database);
        openings = Executors.newSingleThreadExecutor();
        register = new GateRegister(journal.database(), journal.payloads(), TestJournal.KOBERO);
        ear = new GateEar(journal.payloads(), TestJournal.KOBERO);
        journal.with(register, ear);
        start(GREEN);
    }

    private void start(Duration green) {
        keeper = new GateKeeper(
                gate.devices(),
                journal.journal(),
                register,
                ear,
                journal.clock(),
                TestJournal.KOBERO.identity(),
                green,
                Duration.ofMinutes(10),
                openings);
    }

    /** All that was told so far has been seen to. */
    private void settle() {
        assertThat(openings.submit(() -> {})).succeedsWithin(PATIENCE);
    }

    @AfterEach
    void close() {
        keeper.stop();
    }

    private CrossingId cross(Outcome outcome, String lane, Instant at) {
        var id = new CrossingId(UUID.randomUUID());
        var traveller = new Traveller(
                new TravellerId(UUID.randomUUID()),
                new PersonNames("Mwigo", "Didace"),
                PartialDate.of("1995-06-17"),
                Sex.MALE,
                CountryCode.of("UTO"),
                List.of(),
                Optional.empty());
        var crossing = new Crossing(
                id,
                traveller.id(),
                Direction.ENTRY,
                outcome,
                Status.RECORDED,
                Actors.KOBERO,
                lane,
                at,
                new DocumentReference(CountryCode.of("UTO"), DocumentType.PASSPORT, "UT9100004", Optional.empty()),
                CountryCode.of("UTO"),
                Optional.empty(),
                Sex.MALE,
                Optional.of(31),
                TravellerClass.VISITOR,
                Optional.empty(),
                TransportMode.ON_FOOT,
                Optional.of(90),
                Optional.empty(),
                List.of(),
                Actors.OFFICER.user(),
                Optional.empty());
        journal.journal()
                .append(
                        Actors.OFFICER,
                        new Draft(
                                TravellerEvents.CROSSING_RECORDED,
                                id.toString(),
                                new CrossingRecorded(traveller, crossing)));
        return id;
    }

    private CrossingId admit() {
        return cross(Outcome.ADMITTED, "2", journal.clock().instant());
    }

    private Entry recorded(CrossingId crossing) {
        return journal.journal().read(TestJournal.KOBERO.identity().node(), 1, 100).stream()
                .filter(entry -> entry.kind().equals(TravellerEvents.CROSSING_RECORDED))
                .filter(entry -> entry.subject().equals(crossing.toString()))
                .findFirst()
                .orElseThrow();
    }

    private Passage answered(CrossingId crossing) {
        eventually(() -> keeper.passage(Actors.OFFICER, crossing)
                .filter(passage -> passage.result().isPresent())
                .isPresent());
        return keeper.passage(Actors.OFFICER, crossing).orElseThrow();
    }

    private static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end)
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void anAdmissionOpensTheGateOfItsLaneOnceAndIsWrittenDown() {
        var passage = answered(admit());
        assertThat(passage.result()).contains(Result.OPENED);
        assertThat(passage.opening()).isEqualTo(1);
        assertThat(passage.gate()).isEqualTo("Gate of the test");
        assertThat(gate.openings).hasValue(1);
        assertThat(journal.isWhole()).isTrue();
        var before = journal.registers();
        journal.rebuild();
        assertThat(journal.registers()).isEqualTo(before);
        assertThat(gate.openings).hasValue(1);
    }

    @Test
    void aRefusalAnotherLaneAndWhatIsRecordedLaterOpenNothing() {
        cross(Outcome.REFUSED, "2", journal.clock().instant());
        cross(Outcome.ADMITTED, "3", journal.clock().instant());
        cross(Outcome.ADMITTED, "2", journal.clock().instant().minus(Duration.ofMinutes(3)));
        settle();
        assertThat(gate.openings).hasValue(0);
    }

    @Test
    void theSameCrossingToldTwiceOpensOnce() {
        var crossing = admit();
        answered(crossing);
        var entry = recorded(crossing);
        ear.applied(entry);
        settle();
        assertThat(gate.openings).hasValue(1);
    }

    @Test
    void whatAnotherNodeRecordedOpensNothing() {
        var crossing = admit();
        answered(crossing);
        var entry = recorded(crossing);
        var elsewhere = new GateEar(journal.payloads(), TestJournal.node("bdi-mug-1"));
        elsewhere.tell(keeper);
        journal.database().update("DELETE FROM gate_opening");
        elsewhere.applied(entry);
        settle();
        assertThat(gate.openings).hasValue(1);
        ear.applied(entry);
        settle();
        assertThat(gate.openings).hasValue(2);
    }

    @Test
    void anOfficerHasItOpenedAgainForTheSamePerson() {
        gate.answer = () -> Result.NOT_OPENED;
        var crossing = admit();
        assertThat(answered(crossing).result()).contains(Result.NOT_OPENED);
        gate.answer = () -> Result.OPENED;
        var again = keeper.openAgain(Actors.OFFICER, crossing);
        assertThat(again.opening()).isEqualTo(2);
        assertThat(again.result()).contains(Result.OPENED);
        assertThat(gate.openings).hasValue(2);
    }

    @Test
    void whatIsUndoneTooLongAgoOrUnknownIsNotOpenedAgain() {
        var undone = admit();
        answered(undone);
        journal.journal()
                .append(
                        Actors.OFFICER,
                        new Draft(
                                TravellerEvents.CROSSING_UNDONE,
                                undone.toString(),
                                new CrossingUndone(undone, "wrong person")));
        assertRefused(undone, ErrorCode.WRONG_STATE);
        var old = admit();
        answered(old);
        journal.clock().advance(Duration.ofMinutes(11));
        assertRefused(old, ErrorCode.WRONG_STATE);
        assertRefused(new CrossingId(UUID.randomUUID()), ErrorCode.NOT_FOUND);
        assertThat(gate.openings).hasValue(2);
    }

    private void assertRefused(CrossingId crossing, ErrorCode code) {
        assertThatThrownBy(() -> keeper.openAgain(Actors.OFFICER, crossing))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void aKeyPressedWhileItOpensOpensNothingMore() {
        var opening = new CountDownLatch(1);
        gate.answer = () -> {
            try {
                opening.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Result.OPENED;
        };
        var crossing = admit();
        eventually(() -> gate.openings.get() == 1);
        assertRefused(crossing, ErrorCode.WRONG_STATE);
        assertThat(keeper.passage(Actors.OFFICER, crossing)
                        .orElseThrow()
                        .advice()
                        .code())
                .isEqualTo("gate.opening");
        opening.countDown();
        assertThat(answered(crossing).opening()).isEqualTo(1);
        assertThat(gate.openings).hasValue(1);
    }

    @Test
    void whereThePostStoppedMeanwhileNobodyKnowsAndItIsNotOpenedByItself() {
        gate.answer = () -> {
            throw new IllegalStateException("broken");
        };
        var broken = answered(admit());
        assertThat(broken.result()).contains(Result.NOT_OPENED);
        assertThat(new GateKeeperSentences().pattern(broken.advice().code(), Locale.ENGLISH))
                .isPresent();
        var crossing = new CrossingId(UUID.randomUUID());
        journal.journal()
                .append(
                        Actors.OFFICER,
                        new Draft(
                                GateEvents.ASKED,
                                crossing.toString(),
                                new OpeningAsked("2", gate.status().device(), "Gate of the test", false, 1)));
        assertThat(keeper.passage(Actors.OFFICER, crossing)
                        .orElseThrow()
                        .advice()
                        .code())
                .isEqualTo("gate.unknown");
    }

    @Test
    void whoMayNotInspectHearsAndOpensNothing() {
        var crossing = admit();
        answered(crossing);
        assertThatThrownBy(() -> keeper.passage(Actors.ANALYST, crossing)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeper.openAgain(Actors.ANALYST, crossing)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void lampsFollowTheLane() {
        seen(InspectionEvents.STARTED, "OPEN");
        eventually(() -> gate.lights.equals(List.of(Light.AMBER)));
        answered(admit());
        eventually(() -> gate.lights.equals(List.of(Light.AMBER, Light.GREEN, Light.RED)));
        seen(InspectionEvents.STARTED, "OPEN");
        seen(InspectionEvents.MOVED, "REFERRED");
        eventually(() -> gate.lights.equals(List.of(Light.AMBER, Light.GREEN, Light.RED, Light.AMBER, Light.RED)));
    }

    @Test
    void aGateThatDidNotOpenTakesItsGreenBack() {
        start(Duration.ofHours(1));
        gate.answer = () -> Result.NOT_OPENED;
        answered(admit());
        eventually(() -> gate.lights.equals(List.of(Light.GREEN, Light.RED)));
    }

    @Test
    void lampsWithoutAGateTurnGreenAndNothingIsOpened() {
        gate.can = Set.of(Capability.SHOW_LIGHT);
        var crossing = admit();
        eventually(() -> gate.lights.contains(Light.GREEN));
        assertThat(gate.openings).hasValue(0);
        assertThat(keeper.passage(Actors.OFFICER, crossing)).isEmpty();
    }

    private void seen(EntryKind kind, String state) {
        journal.journal()
                .append(
                        Actors.OFFICER,
                        new Draft(
                                kind,
                                UUID.randomUUID().toString(),
                                Map.of("state", state, "shift", Map.of("lane", "2", "direction", "ENTRY"))));
    }
}
