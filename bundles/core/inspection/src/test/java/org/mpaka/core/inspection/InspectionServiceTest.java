package org.mpaka.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.inspection.World.admit;
import static org.mpaka.core.inspection.World.admitAgainst;
import static org.mpaka.testing.fixtures.Actors.ADMINISTRATOR;
import static org.mpaka.testing.fixtures.Actors.ANALYST;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.PROTECTION_OFFICER;
import static org.mpaka.testing.fixtures.Actors.SECOND_OFFICER;
import static org.mpaka.testing.fixtures.Actors.SECOND_SUPERVISOR;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.QueueItem;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.traveller.Declaration.Accompaniment;
import org.mpaka.api.traveller.Direction;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class InspectionServiceTest {
    private static final Decision REFUSE = new Decision.Refuse("public-security", "no valid reason to travel");
    private final TestDatabase database;

    @TempDir
    Path keys;

    private World world;

    InspectionServiceTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void openTheLane() {
        world = new World(database, keys);
        world.atLane(OFFICER, "2");
    }

    // shifts

    @Test
    void tellsWhoHasTheLane() {
        assertThatThrownBy(() -> world.inspections.openShift(SECOND_OFFICER, "2", Direction.ENTRY))
                .isInstanceOfSatisfying(MpakaException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.WRONG_STATE);
                    assertThat(e.sentence().arguments()).containsEntry("1", "open by " + OFFICER.displayName());
                });
    }

    @Test
    void opensTheSameLaneOnce() {
        var first = world.inspections.currentShift(OFFICER).orElseThrow();

        assertThat(world.inspections.openShift(OFFICER, " 2 ", Direction.ENTRY)).isEqualTo(first);
    }

    @Test
    void closesTheEarlierShiftWhenAnotherLaneIsOpened() {
        var left = world.start(OFFICER, "A1");

        world.inspections.openShift(OFFICER, "3", Direction.EXIT);

        assertThat(get(left).state()).isEqualTo(InspectionState.ABANDONED);
        assertThat(world.inspections
                        .openShift(SECOND_OFFICER, "2", Direction.ENTRY)
                        .lane())
                .isEqualTo("2");
    }

    @Test
    void keepsShiftAndInspectionOverARestart() {
        var inspection = world.start(OFFICER, "A1");

        var again = world.restarted(database, keys);

        assertThat(again.inspections.currentShift(OFFICER).map(shift -> shift.lane()))
                .contains("2");
        assertThat(again.inspections.get(OFFICER, inspection.id())).isEqualTo(inspection);
        assertThat(again.decide(OFFICER, inspection, admit(90)).state()).isEqualTo(InspectionState.DECIDED);
    }

    @Test
    void countsTheShift() {
        world.decide(OFFICER, world.start(OFFICER, "A1"), admit(90));
        var undone = world.decide(OFFICER, world.start(OFFICER, "A2"), admit(90));
        world.inspections.undo(OFFICER, undone.id(), undone.revision(), "wrong key");
        world.decide(OFFICER, world.start(OFFICER, "A3"), refer(ReferralReason.DOCUMENT));

        var summary = world.inspections.closeShift(
                OFFICER, world.inspections.currentShift(OFFICER).orElseThrow().id());

        assertThat(summary.inspections()).isEqualTo(3);
        assertThat(List.of(summary.admitted(), summary.refused(), summary.referred(), summary.undone()))
                .containsExactly(1, 0, 1, 1);
        assertThat(summary.shift().closedAt()).isPresent();
    }

    @Test
    void needsAShiftAndTheRight() {
        refused(ErrorCode.WRONG_STATE, () -> world.start(SECOND_OFFICER, "A1"));
        assertThatThrownBy(() -> world.inspections.openShift(ANALYST, "7", Direction.ENTRY))
                .isInstanceOf(AccessDeniedException.class);
    }

    // checks

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

    // the same again

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

    // admission

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
        refused(
                ErrorCode.REASON_REQUIRED,
                () -> world.decide(
                        OFFICER, inspection, new Decision.Admit(Optional.empty(), List.of(), Optional.empty())));
        refused(ErrorCode.REASON_REQUIRED, () -> world.decide(OFFICER, inspection, admitAgainst(91, "  ")));
        assertThat(world.decide(OFFICER, inspection, admitAgainst(91, "holds a permit"))
                        .state())
                .isEqualTo(InspectionState.DECIDED);
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

    // records to compare

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

    // refusal

    @Test
    void refusesWithASecondPerson() {
        var refused = world.decide(OFFICER, world.start(OFFICER, "A1"), REFUSE);
        assertThat(refused.state()).isEqualTo(InspectionState.REFUSAL_TO_CONFIRM);
        assertThat(world.crossings()).isEmpty();

        var confirmed = confirm(refused, true);

        assertThat(confirmed.decision().orElseThrow().confirmedBy()).contains(SUPERVISOR.user());
        assertThat(world.crossings()).singleElement().satisfies(row -> assertThat(row.outcome())
                .isEqualTo("REFUSED"));
        assertThat(confirm(refused, true)).isEqualTo(confirmed);
        assertThat(world.crossings()).hasSize(1);
    }

    @Test
    void needsAnotherPersonToConfirm() {
        world.atLane(SUPERVISOR, "9");
        var refused = world.decide(SUPERVISOR, world.start(SUPERVISOR, "A1"), REFUSE);

        refused(
                ErrorCode.SECOND_PERSON_REQUIRED,
                () -> world.inspections.confirmRefusal(
                        SUPERVISOR, refused.id(), refused.revision(), true, Optional.empty()));
        refused(
                ErrorCode.ACCESS_DENIED,
                () -> world.inspections.confirmRefusal(
                        SECOND_OFFICER, refused.id(), refused.revision(), true, Optional.empty()));
    }

    @Test
    void goesBackToTheLaneWhenTheSecondPersonDoesNotAgree() {
        var back = confirm(world.decide(OFFICER, world.start(OFFICER, "A1"), REFUSE), false);

        assertThat(back.state()).isEqualTo(InspectionState.OPEN);
        assertThat(back.decision()).isEmpty();
        assertThat(world.decide(OFFICER, back, admit(90)).state()).isEqualTo(InspectionState.DECIDED);
    }

    @Test
    void neverRefusesWhoAsksForAsylum() {
        var inspection = world.start(OFFICER, "A1");
        var asks = world.inspections.declare(OFFICER, inspection.id(), inspection.revision(), World.asksForAsylum());

        refused(ErrorCode.WRONG_STATE, () -> world.decide(OFFICER, asks, REFUSE));
    }

    @Test
    void asksForGroundAndReasonOfARefusal() {
        var inspection = world.start(OFFICER, "A1");

        refused(ErrorCode.MISSING_FIELD, () -> world.decide(OFFICER, inspection, new Decision.Refuse(" ", "because")));
        refused(ErrorCode.REASON_REQUIRED, () -> world.decide(OFFICER, inspection, new Decision.Refuse("x", "")));
    }

    // second line

    @Test
    void givesAReferralToOneOfficer() {
        var referred = world.decide(OFFICER, world.start(OFFICER, "A1"), refer(ReferralReason.DOCUMENT));
        var taken = world.inspections.take(SUPERVISOR, referred.id(), referred.revision());

        refused(ErrorCode.WRONG_STATE, () -> world.inspections.take(SECOND_SUPERVISOR, taken.id(), taken.revision()));
        refused(ErrorCode.ACCESS_DENIED, () -> world.decide(SECOND_SUPERVISOR, taken, admit(90)));
        refused(ErrorCode.ACCESS_DENIED, () -> world.decide(OFFICER, taken, admit(90)));
        var noted = world.inspections.note(SUPERVISOR, taken.id(), taken.revision(), "called the embassy");
        assertThat(world.decide(SUPERVISOR, noted, admit(90)).state()).isEqualTo(InspectionState.DECIDED);
        assertThat(world.crossings()).hasSize(1);
    }

    @Test
    void putsAReferralBack() {
        var referred = world.decide(OFFICER, world.start(OFFICER, "A1"), refer(ReferralReason.DOCUMENT));
        var taken = world.inspections.take(SUPERVISOR, referred.id(), referred.revision());

        var back = world.inspections.release(SUPERVISOR, taken.id(), taken.revision());

        assertThat(back.state()).isEqualTo(InspectionState.REFERRED);
        assertThat(back.secondLineOfficer()).isEmpty();
    }

    @Test
    void keepsRulingAndHistoryThroughEntriesThatLeaveThemOut() {
        var inspection = world.start(OFFICER, "A1");
        var referred = world.decide(OFFICER, inspection, refer(ReferralReason.DOCUMENT));

        assertThat(get(referred).ruling()).isEqualTo(inspection.ruling());
        assertThat(get(referred).history()).isEqualTo(inspection.history());
    }

    @Test
    void hidesWhyACaseHasPriority() {
        var inspection = world.start(OFFICER, "A1");
        var asks = world.inspections.declare(OFFICER, inspection.id(), inspection.revision(), World.asksForAsylum());
        var referred = world.decide(OFFICER, asks, refer(ReferralReason.ASYLUM));

        assertThat(queued(world.inspections.queue(SUPERVISOR)).label()).isEqualTo(SecondLine.PRIORITY);
        assertThat(queued(world.inspections.queue(SUPERVISOR)).reason()).isEmpty();
        assertThat(queued(world.inspections.queue(PROTECTION_OFFICER)).reason()).contains(ReferralReason.ASYLUM);
        var seen = world.inspections.get(SUPERVISOR, referred.id());
        assertThat(seen.protection()).isTrue();
        assertThat(seen.declaration().asksForAsylum()).isFalse();
        assertThat(seen.ruling()).isEmpty();
        assertThat(seen.decision().orElseThrow().decision())
                .isEqualTo(new Decision.Refer(ReferralReason.OTHER, Optional.empty()));
        assertThat(world.inspections.get(PROTECTION_OFFICER, referred.id()).ruling())
                .isPresent();
        assertThat(world.kinds()).contains("inspection.viewed");
    }

    @Test
    void neverRefusesBehindTheMaskEither() {
        var inspection = world.start(OFFICER, "A1");
        var asks = world.inspections.declare(OFFICER, inspection.id(), inspection.revision(), World.asksForAsylum());
        var referred = world.decide(OFFICER, asks, refer(ReferralReason.ASYLUM));
        var taken = world.inspections.take(SUPERVISOR, referred.id(), referred.revision());

        refused(ErrorCode.WRONG_STATE, () -> world.decide(SUPERVISOR, taken, REFUSE));
    }

    @Test
    void journalsOnceWhomTheQueueShowedToWhom() {
        var first = world.decide(OFFICER, world.start(OFFICER, "A1"), refer(ReferralReason.DOCUMENT));
        for (int refreshes = 0; refreshes < 3; refreshes++)
            assertThat(world.inspections.queue(SUPERVISOR)).hasSize(1);
        var second = world.decide(OFFICER, world.start(OFFICER, "A2"), refer(ReferralReason.DOCUMENT));
        assertThat(world.inspections.queue(SUPERVISOR)).hasSize(2);
        assertThat(world.inspections.queue(PROTECTION_OFFICER)).hasSize(2);

        assertThat(world.queueLooks())
                .containsExactly(
                        SUPERVISOR.user() + " " + List.of(first.id()),
                        SUPERVISOR.user() + " " + List.of(second.id()),
                        PROTECTION_OFFICER.user() + " " + List.of(first.id(), second.id()));
    }

    @Test
    void putsProtectionFirst() {
        world.decide(OFFICER, world.start(OFFICER, "A1"), refer(ReferralReason.DOCUMENT));
        world.decide(OFFICER, world.start(OFFICER, "A2"), refer(ReferralReason.TRAFFICKING));

        assertThat(world.inspections.queue(PROTECTION_OFFICER))
                .extracting(QueueItem::priority)
                .containsExactly(true, false);
    }

    @Test
    void tellsALaneHowManyWaitButNotWho() {
        world.decide(OFFICER, world.start(OFFICER, "A1"), refer(ReferralReason.DOCUMENT));
        var taken = world.decide(OFFICER, world.start(OFFICER, "A2"), refer(ReferralReason.DOCUMENT));
        world.inspections.take(SUPERVISOR, taken.id(), taken.revision());

        var length = world.inspections.waiting(OFFICER);

        assertThat(length.waiting()).isEqualTo(1);
        assertThat(length.longest()).isPresent();
        assertThatThrownBy(() -> world.inspections.queue(OFFICER)).isInstanceOf(AccessDeniedException.class);
    }

    private static QueueItem queued(List<QueueItem> queue) {
        assertThat(queue).hasSize(1);
        return queue.get(0);
    }

    // taking back and leaving

    @Test
    void takesAnAdmissionBack() {
        var decided = world.decide(OFFICER, world.start(OFFICER, "A1"), admit(90));

        var undone = world.inspections.undo(OFFICER, decided.id(), decided.revision(), "wrong traveller");

        assertThat(undone.state()).isEqualTo(InspectionState.OPEN);
        assertThat(undone.crossing()).isEmpty();
        assertThat(world.crossings()).singleElement().satisfies(row -> assertThat(row.status())
                .isEqualTo("UNDONE"));
        world.decide(OFFICER, undone, admit(30));
        assertThat(world.crossings())
                .extracting(World.CrossingRow::status)
                .containsExactlyInAnyOrder("UNDONE", "RECORDED");
    }

    @Test
    void closesTheFormerTravellerWithTheNext() {
        var first = world.decide(OFFICER, world.start(OFFICER, "A1"), admit(90));
        world.start(OFFICER, "A2");

        assertThat(get(first).state()).isEqualTo(InspectionState.CLOSED);
        refused(
                ErrorCode.WRONG_STATE,
                () -> world.inspections.undo(OFFICER, first.id(), first.revision() + 1, "too late"));
    }

    @Test
    void letsTheTravellerLeaveTwice() {
        var decided = world.decide(OFFICER, world.start(OFFICER, "A1"), admit(90));

        assertThat(world.inspections.leave(OFFICER, decided.id()))
                .isEqualTo(world.inspections.leave(OFFICER, decided.id()));
    }

    @Test
    void givesUpWithAReason() {
        var inspection = world.start(OFFICER, "A1");

        var given = world.inspections.abandon(OFFICER, inspection.id(), inspection.revision(), "turned back");

        assertThat(given.state()).isEqualTo(InspectionState.ABANDONED);
        refused(ErrorCode.WRONG_STATE, () -> world.decide(OFFICER, given, admit(90)));
        assertThat(world.crossings()).isEmpty();
    }

    @Test
    void showsNobodyElsesTraveller() {
        var inspection = world.start(OFFICER, "A1");

        assertThatThrownBy(() -> world.inspections.get(SECOND_OFFICER, inspection.id()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.decide(SECOND_OFFICER, inspection, admit(90)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tellsListenersOfEveryChange() {
        var heard = new ArrayList<InspectionState>();
        world.news.addListener((inspection, state) -> heard.add(state));
        world.news.addListener((inspection, state) -> {
            throw new IllegalStateException("broken listener");
        });

        world.decide(OFFICER, world.start(OFFICER, "A1"), admit(90));

        assertThat(heard).containsExactly(InspectionState.OPEN, InspectionState.DECIDED);
    }

    @Test
    void rebuildsTheSameRegisters() {
        var decided = world.decide(OFFICER, world.start(OFFICER, "A1"), admit(90));
        world.start(OFFICER, "A2");
        var before = world.database.query(String.class, "SELECT body FROM inspection ORDER BY id");

        world.journal.rebuild(ADMINISTRATOR);

        assertThat(world.database.query(String.class, "SELECT body FROM inspection ORDER BY id"))
                .isEqualTo(before)
                .hasSize(2);
        assertThat(get(decided).state()).isEqualTo(InspectionState.CLOSED);
    }

    private Inspection get(Inspection inspection) {
        return world.inspections.get(OFFICER, inspection.id());
    }

    private Inspection confirm(Inspection refused, boolean agrees) {
        return world.inspections.confirmRefusal(SUPERVISOR, refused.id(), refused.revision(), agrees, Optional.empty());
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
}
