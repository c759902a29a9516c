package org.mpaka.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.inspection.World.admit;
import static org.mpaka.core.inspection.World.refer;
import static org.mpaka.testing.fixtures.Actors.ADMINISTRATOR;
import static org.mpaka.testing.fixtures.Actors.ANALYST;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SECOND_OFFICER;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.traveller.Direction;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** Shifts, what a shift shows and what happens to it over a restart. */
@OnBothDatabases
class ShiftTest {
    private final TestDatabase database;

    @TempDir
    Path keys;

    private World world;

    ShiftTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void openTheLane() {
        world = new World(database, keys);
        world.atLane(OFFICER, "2");
    }

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

    private static void refused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
