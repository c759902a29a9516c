package org.mpaka.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.inspection.World.admit;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SECOND_OFFICER;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** Refusals, which take effect when a second person confirms. */
@OnBothDatabases
class RefusalTest {
    private static final Decision REFUSE = new Decision.Refuse("public-security", "no valid reason to travel");
    private final TestDatabase database;

    @TempDir
    Path keys;

    private World world;

    RefusalTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void openTheLane() {
        world = new World(database, keys);
        world.atLane(OFFICER, "2");
    }

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

    private Inspection confirm(Inspection refused, boolean agrees) {
        return world.inspections.confirmRefusal(SUPERVISOR, refused.id(), refused.revision(), agrees, Optional.empty());
    }

    private static void refused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
