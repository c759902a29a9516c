package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.alert.World.passport;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.LateRun;
import org.mpaka.api.alert.LateScreening;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionId;
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

/** Those who passed are compared with what is listed since. */
@OnBothDatabases
class LateScreeningTest {
    private static final TravelDocument OMARI = passport("BARUANI", "OMARI", "1971-05-05", "OP0000001");
    private final TestDatabase database;
    private World world;

    LateScreeningTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new World(database);
    }

    @AfterEach
    void close() {
        world.close();
    }

    /** Crosses and leaves. */
    private InspectionId crosses(TravelDocument document, CrossingId crossing) {
        var id = world.newInspection();
        var result = world.inspect(id, document);
        var left = World.inspection(
                id,
                Optional.of(document),
                Declaration.NONE,
                result,
                InspectionState.CLOSED,
                Optional.of(crossing),
                world.clock.instant());
        world.journal.append(OFFICER, new Draft(InspectionEvents.MOVED, id.toString(), left));
        return id;
    }

    private static CrossingId crossing(int number) {
        return new CrossingId(new UUID(1, number));
    }

    private Set<Hit> open(Actor actor) {
        return Set.copyOf(
                world.hits.find(actor, Hit.State.OPEN, PageRequest.first(500)).items());
    }

    private void passAll() {
        while (world.late.pass()) assertThat(world.journal.entries).hasSizeLessThan(1_000_000);
    }

    @Test
    void anAlertThatCameLaterFindsWhoCrossedAndSaysSo() {
        world.importList("QDi.2;SALMA KASSIM;1980");
        var inspection = crosses(OMARI, crossing(1));
        passAll();
        world.clock.advance(Duration.ofDays(3));
        var alert = world.inForce(World.wanted("Omari Baruani", "1971-05-05", false));

        passAll();

        var hit = world.hits.of(OFFICER, inspection).get(0);
        assertThat(hit.late()).isTrue();
        assertThat(world.hits
                        .find(OFFICER, Hit.State.OPEN, true, PageRequest.first(10))
                        .items())
                .containsExactly(hit);
        assertThat(hit.crossing()).contains(crossing(1));
        assertThat(hit.candidate().alert()).isEqualTo(alert.id());
        assertThat(hit.raisedAt()).isEqualTo(world.clock.instant());
        assertThat(world.lateScreening.runs(OFFICER, 1)).singleElement().satisfies(run -> {
            assertThat(run.cause()).isEqualTo(LateRun.Cause.ALERT);
            assertThat(run.alert()).contains(alert.id());
            assertThat(run.state()).isEqualTo(LateRun.State.DONE);
            assertThat(run.screened()).isEqualTo(1);
            assertThat(run.hits()).isEqualTo(1);
        });
        assertThat(world.late.pass()).as("nothing is left to do").isFalse();
    }

    @Test
    void aNewVersionOfAListIsComparedByWhatIsNewInItAndNoPairTwice() {
        world.importList("QDi.1;OMARI BARUANI;1970");
        var first = crosses(OMARI, crossing(1));
        passAll();
        assertThat(world.hits.of(OFFICER, first)).extracting(Hit::late).containsExactly(false);
        var second = crosses(passport("KASSIM", "SALMA", "1980-02-02", "OP0000002"), crossing(2));

        world.importList("QDi.1;OMARI BARUANI;1970", "QDi.2;SALMA KASSIM;1980");
        passAll();
        world.imports.rollBack(SUPERVISOR, world.register.lists().get(0).id(), "wrong file");
        passAll();

        assertThat(world.hits.of(OFFICER, first)).hasSize(1);
        assertThat(world.hits.of(OFFICER, second)).extracting(Hit::late).containsExactly(true);
        assertThat(world.journal.count("alert.hit-raised")).isEqualTo(2);
    }

    @Test
    void checksThatWereNotDoneAreMadeGoodWhenTheListComes() {
        assertThat(world.check(world.newInspection(), Optional.of(OMARI)).answer())
                .isEqualTo(CheckAnswer.NOT_DONE);
        var inspection = crosses(OMARI, crossing(1));
        passAll();
        assertThat(world.lateScreening.status(OFFICER)).isEqualTo(new LateScreening.Status(0, 1, 90));
        assertThat(world.lateScreening.madeGood(OFFICER, inspection)).isEmpty();
        world.clock.advance(Duration.ofDays(200));

        world.importList("QDi.1;OMARI BARUANI;1970");
        assertThat(world.lateScreening.status(OFFICER).waiting()).isEqualTo(1);
        passAll();

        assertThat(world.lateScreening.status(OFFICER)).isEqualTo(new LateScreening.Status(0, 0, 90));
        assertThat(world.lateScreening.madeGood(OFFICER, inspection)).contains(world.clock.instant());
        assertThat(world.hits.of(OFFICER, inspection)).extracting(Hit::late).containsExactly(true);
    }

    @Test
    void aListThatIsTooOldAnswersNobodyUntilItIsRenewed() {
        world.importList("QDi.2;SALMA KASSIM;1980");
        world.clock.advance(Duration.ofDays(8));
        var inspection = crosses(OMARI, crossing(1));
        world.inForce(World.wanted("Another Person", "1990", false));
        passAll();
        assertThat(world.lateScreening.madeGood(OFFICER, inspection)).isEmpty();

        world.importList("QDi.2;SALMA KASSIM;1980");
        passAll();

        assertThat(world.lateScreening.madeGood(OFFICER, inspection)).isPresent();
    }

    @Test
    void looksBackAsFarAsIsSetAndForgetsWhoPassedBefore() {
        world.importList("QDi.2;SALMA KASSIM;1980");
        var long_ago = crosses(OMARI, crossing(1));
        world.clock.advance(Duration.ofDays(91));
        world.inForce(World.wanted("Omari Baruani", "1971-05-05", false));
        passAll();
        assertThat(world.hits.of(OFFICER, long_ago)).isEmpty();

        world.late.forget();

        assertThat(world.rows()).noneMatch(row -> row.startsWith("alert_passing"));
    }

    @Test
    void aSilentAlertsRunAndHitsAreThereOnlyForThoseWhoMayKnow() {
        world.importList("QDi.2;SALMA KASSIM;1980");
        passAll();
        var inspection = crosses(OMARI, crossing(1));
        world.inForce(World.wanted("Omari Baruani", "1971-05-05", true));
        assertThat(world.lateScreening.status(OFFICER).waiting()).isZero();
        assertThat(world.lateScreening.status(SUPERVISOR).waiting()).isEqualTo(1);

        passAll();

        assertThat(world.hits.of(OFFICER, inspection)).isEmpty();
        assertThat(world.hits.of(SUPERVISOR, inspection)).hasSize(1);
        assertThat(world.lateScreening.runs(OFFICER, 10))
                .extracting(LateRun::cause)
                .containsOnly(LateRun.Cause.LIST);
        assertThat(world.lateScreening.runs(SUPERVISOR, 10))
                .extracting(LateRun::cause)
                .contains(LateRun.Cause.ALERT);
        assertThatThrownBy(() -> world.lateScreening.runs(Actors.ANALYST, 10))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.lateScreening.status(Actors.ANALYST)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoWasFoundInnocentIsNotRaisedAgain() {
        world.importList("QDi.1;OMARI BARUANI;1970");
        var first = crosses(OMARI, crossing(1));
        var hit = world.hits.of(OFFICER, first).get(0);
        world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.NOT_SAME, "other father's name");
        crosses(OMARI, crossing(2));

        passAll();

        assertThat(open(SUPERVISOR)).isEmpty();
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
        var alert = world.inForce(World.wanted("Omari Baruani", "1971-05-05", true));

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
        var left = World.inspection(
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

        world.inForce(World.wanted("Omari Baruani", "1971-05-05", false));
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
    private Set<InspectionId> crowd(int people) {
        var looked = new ArrayList<InspectionId>();
        var drafts = new ArrayList<Draft>();
        var nothing = world.check(world.newInspection(), Optional.empty());
        for (int i = 0; i < people; i++) {
            world.clock.advance(Duration.ofSeconds(20));
            var id = world.newInspection();
            boolean listed = i % 1000 == 500;
            if (listed) looked.add(id);
            var number = String.format("OP%07d", i);
            var document = listed
                    ? passport("BARUANI", "OMARI", "1971-05-05", number)
                    : passport("UWIMANA", "SOLANGE", "1990-01-01", number);
            drafts.add(world.started(id, Optional.of(document), Declaration.NONE, nothing));
            if (drafts.size() < 500 && i < people - 1) continue;
            world.journal.append(OFFICER, drafts, Optional.empty());
            drafts.clear();
        }
        return Set.copyOf(looked);
    }

    @Test
    void tenThousandWhoCrossedAreComparedOnceEachThoughTheNodeDiesInBetween() {
        // given
        world.importList("QDi.2;SALMA KASSIM;1980");
        passAll();
        var looked = crowd(10_000);
        world.inForce(World.wanted("Omari Baruani", "1971-05-05", false));
        // when: the power goes after the third act
        world.journal.failAfter = 3;
        assertThatThrownBy(() -> world.late.pass()).isInstanceOf(IllegalStateException.class);
        var before = world.lateScreening.runs(OFFICER, 1).get(0);
        assertThat(before.state()).isEqualTo(LateRun.State.RUNNING);
        assertThat(before.screened()).isBetween(1L, 9_999L);
        world.journal.failAfter = Integer.MAX_VALUE;
        var raised =
                open(OFFICER).stream().flatMap(hit -> hit.inspection().stream()).collect(Collectors.toSet());
        world = world.restarted(database);
        long began = System.nanoTime();
        passAll();
        // then
        System.out.printf(
                "late screening of %d of 10000 crossings on %s: %d ms%n",
                10_000 - before.screened(), database, (System.nanoTime() - began) / 1_000_000);
        assertThat(looked).containsAll(raised);
        assertThat(open(OFFICER).stream()
                        .flatMap(hit -> hit.inspection().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(looked);
        assertThat(world.journal.count("alert.hit-raised")).as("each pair once").isEqualTo(looked.size());
        var after = world.lateScreening.runs(OFFICER, 1).get(0);
        assertThat(after.state()).isEqualTo(LateRun.State.DONE);
        assertThat(after.screened()).isEqualTo(10_000);
        assertThat(after.hits()).isEqualTo(looked.size());
        var rows = world.rows();
        world.journal.rebuild();
        assertThat(world.rows()).isEqualTo(rows);
        assertThat(IntStream.range(0, 3).mapToObj(again -> world.late.pass())).containsOnly(false);
    }
}
