package org.mpaka.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mpaka.core.inspection.World.admit;
import static org.mpaka.core.inspection.World.refer;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.PROTECTION_OFFICER;
import static org.mpaka.testing.fixtures.Actors.SECOND_SUPERVISOR;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.DecisionRecord;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Note;
import org.mpaka.api.inspection.QueueItem;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** Referrals, who takes them and what the queue tells. */
@OnBothDatabases
class SecondLineTest {
    private static final Decision REFUSE = new Decision.Refuse("public-security", "no valid reason to travel");
    private final TestDatabase database;

    @TempDir
    Path keys;

    private World world;

    SecondLineTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void openTheLane() {
        world = new World(database, keys);
        world.atLane(OFFICER, "2");
    }

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
    void keepsANoteOnceThatIsSentAgain() {
        var referred = world.decide(OFFICER, world.start(OFFICER, "A1"), refer(ReferralReason.DOCUMENT));
        var noted = note(referred, referred.revision(), "no answer yet", "key-1");

        assertThat(note(referred, referred.revision(), "no answer yet", "key-1"))
                .isEqualTo(noted);
        assertThat(note(referred, noted.revision(), "no answer yet", "key-1")).isEqualTo(noted);
        assertThat(note(referred, noted.revision(), "no answer yet", "key-2").notes())
                .extracting(Note::text)
                .containsExactly("no answer yet", "no answer yet");
    }

    private Inspection note(Inspection referred, int revision, String text, String key) {
        return world.inspections.note(SUPERVISOR, referred.id(), revision, text, Optional.of(key));
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
        var referred = protectionCase("A1");

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
    void tellsWhoTookAProtectionCaseWithoutMayingKnowWhy() {
        var first = protectionCase("A1");
        world.inspections.take(PROTECTION_OFFICER, first.id(), first.revision());
        assertThat(world.kinds()).doesNotContain("inspection.taken-masked");

        var second = protectionCase("A2");
        var taken = world.inspections.take(SUPERVISOR, second.id(), second.revision());

        assertThat(taken.secondLineOfficer()).contains(SUPERVISOR.user());
        assertThat(world.kinds()).contains("inspection.taken-masked");
        refused(
                ErrorCode.CHANGED_MEANWHILE,
                () -> world.inspections.release(SUPERVISOR, second.id(), second.revision()));
    }

    private Inspection protectionCase(String number) {
        var inspection = world.start(OFFICER, number);
        var asks = world.inspections.declare(OFFICER, inspection.id(), inspection.revision(), World.asksForAsylum());
        return world.decide(OFFICER, asks, refer(ReferralReason.ASYLUM));
    }

    @Test
    void neverRefusesBehindTheMaskEither() {
        var referred = protectionCase("A1");
        var taken = world.inspections.take(SUPERVISOR, referred.id(), referred.revision());

        refused(ErrorCode.WRONG_STATE, () -> world.decide(SUPERVISOR, taken, REFUSE));
    }

    @Test
    void keepsARequestForAsylumWhenWhoDoesNotSeeItDeclaresAnew() {
        var referred = protectionCase("A1");
        var taken = world.inspections.take(SUPERVISOR, referred.id(), referred.revision());

        var declared = world.inspections.declare(SUPERVISOR, taken.id(), taken.revision(), taken.declaration());

        assertThat(declared.declaration().asksForAsylum()).isFalse();
        var known = world.inspections.get(PROTECTION_OFFICER, taken.id());
        assertThat(known.revision()).isEqualTo(declared.revision());
        assertThat(known.declaration().asksForAsylum()).isTrue();
        refused(ErrorCode.WRONG_STATE, () -> world.decide(SUPERVISOR, declared, REFUSE));
    }

    @Test
    void keepsWithWhomAChildComesWhenWhoDoesNotSeeItDeclaresAnew() {
        var inspection = world.start(OFFICER, "A1");
        var alone = world.inspections.declare(
                OFFICER, inspection.id(), inspection.revision(), World.said(false, Declaration.Accompaniment.ALONE));
        var referred = world.decide(OFFICER, alone, refer(ReferralReason.CHILD));
        var taken = world.inspections.take(SUPERVISOR, referred.id(), referred.revision());

        world.inspections.declare(SUPERVISOR, taken.id(), taken.revision(), taken.declaration());

        assertThat(taken.declaration().accompaniment()).isEqualTo(Declaration.Accompaniment.NOT_ASKED);
        assertThat(world.inspections
                        .get(PROTECTION_OFFICER, taken.id())
                        .declaration()
                        .accompaniment())
                .isEqualTo(Declaration.Accompaniment.ALONE);
    }

    @Test
    void answersARefusalOfAnyProtectionCaseAlikeToWhoMayNotKnowItsReason() {
        assertThat(refusalBehindTheMask("A1", World.asksForAsylum(), ReferralReason.ASYLUM))
                .isEqualTo(refusalBehindTheMask("A2", Declaration.NONE, ReferralReason.TRAFFICKING));
    }

    private Sentence refusalBehindTheMask(String number, Declaration said, ReferralReason reason) {
        var inspection = world.start(OFFICER, number);
        var declared = world.inspections.declare(OFFICER, inspection.id(), inspection.revision(), said);
        var referred = world.decide(OFFICER, declared, refer(reason));
        var taken = world.inspections.take(SUPERVISOR, referred.id(), referred.revision());
        var refused = catchThrowableOfType(MpakaException.class, () -> world.decide(SUPERVISOR, taken, REFUSE));
        return refused.sentence();
    }

    @Test
    void hidesWhatOfficersWroteToDecisionsOfAProtectionCase() {
        var first = world.decide(
                OFFICER,
                world.start(OFFICER, "A1"),
                new Decision.Refer(ReferralReason.DOCUMENT, Optional.of("says he is fourteen")));
        var taken = world.inspections.take(PROTECTION_OFFICER, first.id(), first.revision());
        var again = world.decide(PROTECTION_OFFICER, taken, refer(ReferralReason.CHILD));

        assertThat(world.inspections.get(SUPERVISOR, again.id()).decisions())
                .extracting(DecisionRecord::decision)
                .containsExactly(
                        new Decision.Refer(ReferralReason.DOCUMENT, Optional.empty()),
                        new Decision.Refer(ReferralReason.OTHER, Optional.empty()));
    }

    @Test
    void journalsOnceWhomTheQueueShowedToWhom() {
        var first = world.decide(OFFICER, world.start(OFFICER, "A1"), refer(ReferralReason.DOCUMENT));
        for (int refreshes = 0; refreshes < 3; refreshes++)
            assertThat(world.inspections.queue(SUPERVISOR)).hasSize(1);
        world.clock.advance(Duration.ofMinutes(1));
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

    private Inspection get(Inspection inspection) {
        return world.inspections.get(OFFICER, inspection.id());
    }

    private static void refused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
