package org.mpaka.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.inspection.World.admit;
import static org.mpaka.core.inspection.World.admitAgainst;
import static org.mpaka.core.inspection.World.refer;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Declaration.Accompaniment;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.Vehicle;
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
}
