package org.mpaka.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.inspection.World.admit;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.DecisionRecord;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerHistory.History;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** What the others recorded, and what became law, while an inspection was open. */
@OnBothDatabases
class ChangedMeanwhileTest {
    private final TestDatabase database;

    @TempDir
    Path keys;

    private World world;

    ChangedMeanwhileTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void openTheLane() {
        world = new World(database, keys);
        world.atLane(OFFICER, "2");
    }

    @Test
    void aCrossingRecordedAtAnotherLaneMeanwhileIsShownBeforeTheAdmission() {
        var inspection = world.start(OFFICER, "A1");
        world.clock.advance(Duration.ofSeconds(30));
        var elsewhere = crossing(world.clock.instant());
        world.pasts.put("A1", pastOf(elsewhere));

        refused(ErrorCode.CHANGED_MEANWHILE, () -> world.decide(OFFICER, inspection, admit(90)));

        var shown = world.inspections.get(OFFICER, inspection.id());
        assertThat(shown.state()).isEqualTo(InspectionState.OPEN);
        assertThat(shown.history().orElseThrow().last()).containsExactly(elsewhere);
        assertThat(world.crossings()).isEmpty();
        assertThat(world.decide(OFFICER, shown, admit(90)).state()).isEqualTo(InspectionState.DECIDED);
    }

    @Test
    void whoBecameKnownMeanwhileStaysOnePerson() {
        var inspection = world.start(OFFICER, "A1");
        var person = new TravellerId(UUID.fromString("0199aaaa-0000-7000-8000-000000000001"));
        world.pasts.put("A1", known(person));

        world.decide(OFFICER, inspection, admit(90));

        assertThat(world.travellers()).containsExactly(person.toString());
    }

    @Test
    void anInspectionThatIsOpenWhileTheLawChangesGoesOnAndSaysWhichLawRuled() {
        var open = world.start(OFFICER, "A1");
        world.law.version = "TST:2";
        world.law.outcome = new LegalOutcome.Admit(Optional.of(30));

        var decided = world.decide(OFFICER, open, new Decision.Admit(Optional.of(90), List.of(), Optional.empty()));

        assertThat(decided.state()).isEqualTo(InspectionState.DECIDED);
        assertThat(decided.decision().flatMap(DecisionRecord::law)).contains("TST:1");
    }

    @Test
    void theLawIsAskedAgainOfAnOpenInspectionWhenTheOfficerWants() {
        var open = world.start(OFFICER, "A1");
        world.law.version = "TST:2";
        world.law.outcome = new LegalOutcome.Admit(Optional.of(30));

        var again = world.inspections.recheck(OFFICER, open.id(), open.revision(), CheckId.LAW);

        assertThat(again.ruling()).hasValueSatisfying(ruling -> {
            assertThat(ruling.version()).isEqualTo("TST:2");
            assertThat(ruling.leading().outcome()).isEqualTo(world.law.outcome);
        });
        var decided = world.decide(OFFICER, again, new Decision.Admit(Optional.of(30), List.of(), Optional.empty()));
        assertThat(decided.decision().flatMap(DecisionRecord::law)).contains("TST:2");
    }

    private static History known(TravellerId id, Crossing... last) {
        var document = World.document("A1");
        var person = new Traveller(
                id,
                document.names(),
                document.birth(),
                document.sex(),
                document.nationality(),
                List.of(),
                Optional.empty());
        return new History(Optional.of(person), List.of(last), Optional.empty(), false, 0, 0, List.of());
    }

    private static History pastOf(Crossing crossing) {
        return known(crossing.traveller(), crossing);
    }

    private static Crossing crossing(Instant at) {
        return new Crossing(
                new CrossingId(UUID.fromString("0199aaaa-0000-7000-8000-000000000002")),
                new TravellerId(UUID.fromString("0199aaaa-0000-7000-8000-000000000001")),
                Direction.ENTRY,
                Crossing.Outcome.ADMITTED,
                Crossing.Status.RECORDED,
                Actors.KOBERO,
                "3",
                at,
                new DocumentReference(
                        CountryCode.of("TZA"), DocumentType.PASSPORT, "A1", Optional.of(LocalDate.parse("2031-06-11"))),
                CountryCode.of("TZA"),
                Optional.empty(),
                Sex.FEMALE,
                Optional.of(35),
                TravellerClass.VISITOR,
                Optional.empty(),
                TransportMode.OTHER,
                Optional.of(90),
                Optional.empty(),
                List.of(),
                SUPERVISOR.user(),
                Optional.empty(),
                Optional.empty());
    }

    private static void refused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
