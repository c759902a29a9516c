package org.mpaka.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.inspection.World.admit;
import static org.mpaka.core.inspection.World.admitAgainst;
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
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.DecisionRecord;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Declaration.Accompaniment;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerHistory.History;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.api.traveller.Vehicle;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** What is checked, and who is admitted with or without a reason. */
@OnBothDatabases
class AdmissionTest {
    private final TestDatabase database;

    @TempDir
    Path keys;

    private World world;

    AdmissionTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void openTheLane() {
        world = new World(database, keys);
        world.atLane(OFFICER, "2");
    }

    @Test
    void showsSevenRowsInTheirOrder() {
        assertThat(world.start(OFFICER, "A1").checks())
                .extracting(row -> row.check().value())
                .containsExactly("document", "chip", "face", "alert", "history", "law", "health");
    }

    @Test
    void saysWhatThePostCannotCheck() {
        assertThat(row(world.start(OFFICER, "A1"), CheckId.CHIP).answer()).isEqualTo(CheckAnswer.NOT_POSSIBLE);
    }

    @Test
    void leavesHealthOpenUntilTheCertificateIsLookedAt() {
        world.law.asksForCertificate = true;
        var inspection = world.start(OFFICER, "A1");
        refused(ErrorCode.REASON_REQUIRED, () -> world.decide(OFFICER, inspection, admit(90)));

        var looked = world.inspections.declare(
                OFFICER, inspection.id(), inspection.revision(), World.said(false, Accompaniment.NOT_ASKED));

        assertThat(row(inspection, CheckId.HEALTH).answer()).isEqualTo(CheckAnswer.NOT_DONE);
        assertThat(world.decide(OFFICER, looked, admit(90)).state()).isEqualTo(InspectionState.DECIDED);
    }

    @Test
    void aVehicleThatIsNamedIsComparedWithTheAlertsAtOnce() {
        world.board.removeCheck(world.board.find(CheckId.ALERT).orElseThrow().check());
        world.board.addCheck(World.check(
                CheckId.ALERT,
                facts -> facts.declaration().vehicle().isPresent()
                        ? World.result(CheckId.ALERT, CheckAnswer.FAILED, true)
                        : World.passed(CheckId.ALERT)));
        var inspection = world.start(OFFICER, "A1");
        var said = World.said(false, Accompaniment.NOT_ASKED);
        var driven = driven(said);

        var named = world.inspections.declare(OFFICER, inspection.id(), inspection.revision(), driven);

        assertThat(row(inspection, CheckId.ALERT).answer()).isEqualTo(CheckAnswer.PASSED);
        assertThat(row(named, CheckId.ALERT).toCompare()).isTrue();
        assertThat(world.inspections.get(OFFICER, inspection.id()).declaration())
                .isEqualTo(driven);
    }

    private static Declaration driven(Declaration said) {
        return new Declaration(
                said.purpose(),
                said.mode(),
                said.residence(),
                said.residencePlace(),
                said.stayDays(),
                said.yellowFeverCertificate(),
                said.asksForAsylum(),
                said.accompaniment(),
                said.visaNumber(),
                Optional.of(new Vehicle(Optional.empty(), Optional.of("T512BDA"), Optional.empty())));
    }

    @Test
    void theVehicleIsKeptWithTheCrossing() {
        var inspection = world.start(OFFICER, "A1");
        var driven = driven(World.said(false, Accompaniment.NOT_ASKED));
        var named = world.inspections.declare(OFFICER, inspection.id(), inspection.revision(), driven);
        world.decide(OFFICER, named, admit(90));

        assertThat(world.plates()).containsExactly("T512BDA");
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

    @Test
    void startsOnceForAKey() {
        var first = world.inspections.start(OFFICER, World.passport("A1"), Optional.of("key-1"));
        var second = world.inspections.start(OFFICER, World.passport("A1"), Optional.of("key-1"));

        assertThat(second).isEqualTo(first);
        assertThat(world.inspections.recent(OFFICER, 10)).hasSize(1);
    }

    @Test
    void admitsOnceWhenTheAnswerWasLost() {
        var inspection = world.start(OFFICER, "A1");
        var first = world.decide(OFFICER, inspection, admit(90));

        assertThat(world.decide(OFFICER, inspection, admit(90))).isEqualTo(first);
        assertThat(world.crossings()).hasSize(1);
    }

    @Test
    void tellsTheSecondOfTwoOfficers() {
        var inspection = world.start(OFFICER, "A1");
        world.inspections.declare(
                OFFICER, inspection.id(), inspection.revision(), World.said(false, Accompaniment.NOT_ASKED));

        refused(ErrorCode.CHANGED_MEANWHILE, () -> world.decide(OFFICER, inspection, admit(90)));
    }

    @Test
    void recordsTheCrossingWithTheStay() {
        var decided = world.decide(OFFICER, world.start(OFFICER, "A1"), admit(90));

        assertThat(decided.crossing()).isPresent();
        assertThat(world.crossings()).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo("RECORDED");
            assertThat(row.outcome()).isEqualTo("ADMITTED");
            assertThat(row.stayDays()).contains(90);
        });
        assertThat(world.database.query(String.class, "SELECT permitted_until FROM crossing"))
                .singleElement()
                .asString()
                .startsWith("2027-02-19");
    }

    @Test
    void asksForAReasonToGoBeyondTheStay() {
        var inspection = world.start(OFFICER, "A1");

        refused(ErrorCode.REASON_REQUIRED, () -> world.decide(OFFICER, inspection, admit(91)));
        refused(ErrorCode.REASON_REQUIRED, () -> world.decide(OFFICER, inspection, admitAgainst(91, "  ")));
        assertThat(world.decide(OFFICER, inspection, admitAgainst(91, "holds a permit"))
                        .state())
                .isEqualTo(InspectionState.DECIDED);
    }

    @Test
    void nobodyEntersForEverBecauseARuleWasSetAside() {
        var unlimited = new Decision.Admit(Optional.empty(), List.of(), Optional.of("visa seen on paper"));
        for (var outcome : List.of(
                new LegalOutcome.VisaRequired("referral"),
                new LegalOutcome.Refer(ReferralReason.VISA),
                new LegalOutcome.Admit(Optional.of(90)))) {
            world.law.outcome = outcome;
            var inspection = world.start(OFFICER, "A1");

            assertThatThrownBy(() -> world.decide(OFFICER, inspection, unlimited))
                    .isInstanceOfSatisfying(MpakaException.class, refused -> {
                        assertThat(refused.code()).isEqualTo(ErrorCode.MISSING_FIELD);
                        assertThat(refused.sentence().arguments()).containsValue("stayDays");
                    });
            assertThat(world.inspections.get(OFFICER, inspection.id()).state()).isEqualTo(InspectionState.OPEN);
        }
        assertThat(world.crossings()).isEmpty();
    }

    @Test
    void whomTheLawAdmitsWithoutLimitNeedsNoDays() {
        world.law.outcome = new LegalOutcome.Admit(Optional.empty());

        var decided = world.decide(
                OFFICER, world.start(OFFICER, "A1"), new Decision.Admit(Optional.empty(), List.of(), Optional.empty()));

        assertThat(decided.state()).isEqualTo(InspectionState.DECIDED);
        assertThat(world.crossings()).singleElement().satisfies(row -> assertThat(row.stayDays())
                .isEmpty());
    }

    @Test
    void asksForAReasonAgainstTheRuling() {
        world.law.outcome = new LegalOutcome.VisaRequired("referral");
        var inspection = world.start(OFFICER, "A1");

        refused(ErrorCode.REASON_REQUIRED, () -> world.decide(OFFICER, inspection, admit(30)));
        assertThat(world.decide(OFFICER, inspection, admitAgainst(30, "visa seen on paper"))
                        .crossing())
                .isPresent();
    }

    @Test
    void asksForAReasonPastACheckThatIsNotPassed() {
        for (var answer : List.of(CheckAnswer.FAILED, CheckAnswer.NOT_DONE)) {
            world.board.removeCheck(
                    world.board.find(CheckId.DOCUMENT).orElseThrow().check());
            world.board.addCheck(World.check(CheckId.DOCUMENT, facts -> World.result(CheckId.DOCUMENT, answer, false)));
            var inspection = world.start(OFFICER, "A1");

            refused(ErrorCode.REASON_REQUIRED, () -> world.decide(OFFICER, inspection, admit(90)));
        }
    }

    @Test
    void admitsNobodyWithoutADocument() {
        var inspection = world.start(OFFICER, "");

        refused(ErrorCode.MISSING_FIELD, () -> world.decide(OFFICER, inspection, admitAgainst(30, "known person")));
    }

    @Test
    void grantsNoStayAtExit() {
        world.inspections.openShift(OFFICER, "2", Direction.EXIT);

        world.decide(
                OFFICER, world.start(OFFICER, "A1"), new Decision.Admit(Optional.empty(), List.of(), Optional.empty()));

        assertThat(world.crossings()).singleElement().satisfies(row -> assertThat(row.stayDays())
                .isEmpty());
    }

    @Test
    void letsAnOfficerReferButNotAdmitWhileARecordWaits() {
        recordToCompare();
        var inspection = world.start(OFFICER, "A1");

        refused(ErrorCode.WRONG_STATE, () -> world.decide(OFFICER, inspection, admitAgainst(90, "not the same")));
        assertThat(world.decide(OFFICER, inspection, refer(ReferralReason.ALERT))
                        .state())
                .isEqualTo(InspectionState.REFERRED);
    }

    @Test
    void letsASupervisorAdmitPastARecordWithAReason() {
        recordToCompare();
        world.atLane(SUPERVISOR, "9");
        var inspection = world.start(SUPERVISOR, "A1");

        refused(ErrorCode.REASON_REQUIRED, () -> world.decide(SUPERVISOR, inspection, admit(90)));
        assertThat(world.decide(SUPERVISOR, inspection, admitAgainst(90, "fingerprints differ"))
                        .state())
                .isEqualTo(InspectionState.DECIDED);
    }

    private void recordToCompare() {
        world.board.removeCheck(world.board.find(CheckId.ALERT).orElseThrow().check());
        world.board.addCheck(
                World.check(CheckId.ALERT, facts -> World.result(CheckId.ALERT, CheckAnswer.FAILED, true)));
    }

    private static Decision refer(ReferralReason reason) {
        return new Decision.Refer(reason, Optional.empty());
    }

    private static CheckResult row(Inspection inspection, CheckId check) {
        return inspection.checks().stream()
                .filter(result -> result.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
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
}
