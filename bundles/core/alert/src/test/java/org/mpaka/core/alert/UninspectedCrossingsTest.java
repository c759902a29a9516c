package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.core.alert.Invented.passport;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerEvents.CrossingCorrected;
import org.mpaka.api.traveller.TravellerEvents.CrossingRecorded;
import org.mpaka.api.traveller.TravellerEvents.CrossingUndone;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** Those who crossed without an inspection are compared too. */
@OnBothDatabases
class UninspectedCrossingsTest extends Passages {
    UninspectedCrossingsTest(TestDatabase database) {
        super(database);
    }

    private CrossingRecorded crossed(CrossingId id, TravelDocument document, Instant at) {
        var reference = new DocumentReference(document.issuer(), document.type(), document.number(), document.expiry());
        var traveller = new Traveller(
                new TravellerId(id.value()),
                document.names(),
                document.birth(),
                document.sex(),
                document.nationality(),
                List.of(reference),
                Optional.empty());
        var crossing = new Crossing(
                id,
                traveller.id(),
                Direction.EXIT,
                Crossing.Outcome.ADMITTED,
                Crossing.Status.RECORDED,
                Actors.KOBERO,
                "9",
                at,
                reference,
                document.nationality(),
                Optional.empty(),
                document.sex(),
                Optional.of(55),
                TravellerClass.CITIZEN,
                Optional.empty(),
                TransportMode.ON_FOOT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OFFICER.user(),
                Optional.empty());
        return new CrossingRecorded(traveller, crossing);
    }

    /** As an exit lane, or who takes over another register, records it: nobody was compared. */
    private Crossing crossesUnseen(CrossingId id, TravelDocument document, Instant at) {
        var recorded = crossed(id, document, at);
        world.journal.append(OFFICER, new Draft(TravellerEvents.CROSSING_RECORDED, id.toString(), recorded));
        return recorded.crossing();
    }

    @Test
    void whoCrossedWithoutAnInspectionIsComparedWithWhatIsListedAlready() {
        world.importList("QDi.1;OMARI BARUANI;1970");
        var unseen = crossing(3);
        crossesUnseen(unseen, OMARI, world.clock.instant().minus(Duration.ofDays(20)));
        assertThat(world.lateScreening.status(OFFICER).notDone()).isEqualTo(1);

        passAll();

        var hit = world.hits.of(OFFICER, unseen).get(0);
        assertThat(hit.late()).isTrue();
        assertThat(hit.inspection()).isEmpty();
        assertThat(hit.crossing()).contains(unseen);
        assertThat(hit.differences()).extracting(Hit.FieldComparison::field).contains("name", "birth", "document");
        assertThat(world.lateScreening.status(OFFICER).notDone()).isZero();
        assertThat(world.lateScreening.madeGood(OFFICER, unseen)).contains(world.clock.instant());
        var today = LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC);
        assertThat(world.screenings.between(today, today)).as("counted once").isEqualTo(1);
        world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.NOT_SAME, "another father's name");
        assertThat(world.hits.get(OFFICER, hit.id()).state()).isEqualTo(Hit.State.NOT_SAME);
        assertThat(world.late.pass()).as("nothing is left to do").isFalse();
        var rows = world.rows();
        world.journal.rebuild();
        assertThat(world.rows()).isEqualTo(rows);
    }

    @Test
    void whoCrossedWithoutAnInspectionIsComparedWithEveryNewAlert() {
        world.importList("QDi.2;SALMA KASSIM;1980");
        crossesUnseen(crossing(3), OMARI, world.clock.instant());
        passAll();
        assertThat(world.hits.of(SUPERVISOR, crossing(3))).isEmpty();
        world.clock.advance(Duration.ofDays(3));
        var alert = world.inForce(Invented.wanted("Omari Baruani", "1971-05-05", true));

        passAll();

        assertThat(world.hits.of(OFFICER, crossing(3))).as("silent").isEmpty();
        assertThat(world.hits.of(SUPERVISOR, crossing(3)))
                .extracting(hit -> hit.candidate().alert())
                .containsExactly(alert.id());
    }

    @Test
    void aCrossingThatAnInspectionLedToIsComparedByTheInspectionAlone() {
        world.importList("QDi.1;OMARI BARUANI;1970");
        var id = world.newInspection();
        var result = world.inspect(id, OMARI);
        var left = Invented.inspection(
                id,
                Optional.of(OMARI),
                Declaration.NONE,
                result,
                InspectionState.CLOSED,
                Optional.of(crossing(4)),
                world.clock.instant());
        var recorded = new Draft(
                TravellerEvents.CROSSING_RECORDED,
                crossing(4).toString(),
                crossed(crossing(4), OMARI, world.clock.instant()));
        var decided = new Draft(InspectionEvents.DECIDED, id.toString(), left);
        // in either order of the act
        world.journal.append(OFFICER, List.of(recorded, decided), Optional.empty());
        world.journal.append(OFFICER, List.of(decided, recorded), Optional.empty());

        passAll();

        assertThat(world.lateScreening.status(OFFICER).notDone()).isZero();
        assertThat(world.rows())
                .filteredOn(row -> row.startsWith("alert_passing"))
                .hasSize(1);
        assertThat(open(OFFICER)).hasSize(1).allMatch(hit -> !hit.late());
    }

    @Test
    void aCrossingThatDidNotHappenIsNotComparedAndACorrectedOneIsComparedAnew() {
        world.importList("QDi.2;SALMA KASSIM;1980");
        var undone = crossesUnseen(crossing(5), OMARI, world.clock.instant());
        var mistyped = crossesUnseen(crossing(6), OMARI, world.clock.instant());
        passAll();
        world.journal.append(
                OFFICER,
                new Draft(
                        TravellerEvents.CROSSING_UNDONE,
                        undone.id().toString(),
                        new CrossingUndone(undone.id(), "wrong button")));
        var again = crossed(crossing(7), passport("BARUANI", "OMARI", "1971-05-05", "OP7777777"), mistyped.at())
                .crossing();
        world.journal.append(
                OFFICER,
                new Draft(
                        TravellerEvents.CROSSING_CORRECTED,
                        mistyped.id().toString(),
                        new CrossingCorrected(corrects(again, mistyped.id()), "mistyped")));
        assertThat(world.lateScreening.status(OFFICER).notDone()).isEqualTo(1);

        world.inForce(Invented.wanted("Omari Baruani", "1971-05-05", false));
        passAll();

        assertThat(world.hits.of(OFFICER, undone.id())).isEmpty();
        assertThat(world.hits.of(OFFICER, again.id())).singleElement().satisfies(hit -> assertThat(hit.differences())
                .anyMatch(field ->
                        field.field().equals("document") && field.traveller().contains("OP7777777")));
    }

    private static Crossing corrects(Crossing again, CrossingId first) {
        return new Crossing(
                again.id(),
                again.traveller(),
                again.direction(),
                again.outcome(),
                again.status(),
                again.post(),
                again.lane(),
                again.at(),
                again.document(),
                again.nationality(),
                again.residence(),
                again.sex(),
                again.ageYears(),
                again.travellerClass(),
                again.purpose(),
                again.mode(),
                again.stayDays(),
                again.permittedUntil(),
                again.conditions(),
                again.officer(),
                Optional.of(first));
    }

    @Test
    void crossingsOfLongAgoThatAreTakenOverAreNotCompared() {
        world.importList("QDi.1;OMARI BARUANI;1970");
        crossesUnseen(crossing(8), OMARI, world.clock.instant().minus(Duration.ofDays(91)));
        crossesUnseen(crossing(9), OMARI, world.clock.instant().minus(Duration.ofDays(4000)));

        passAll();

        assertThat(open(SUPERVISOR)).isEmpty();
        assertThat(world.lateScreening.status(OFFICER).notDone()).isZero();
    }

    /** People with names nobody looks for, and every thousandth with the one somebody will. */
}
