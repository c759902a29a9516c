package org.mpaka.core.inspection;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.inspection.World.admit;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SECOND_OFFICER;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.traveller.Direction;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** Who had a lane and has it no more. */
@OnBothDatabases
class FormerOfficerTest {
    private final TestDatabase database;

    @TempDir
    Path keys;

    private World world;

    FormerOfficerTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void openTheLane() {
        world = new World(database, keys);
        world.atLane(OFFICER, "2");
    }

    @Test
    void keepsNothingOfTheLane() {
        var decided = world.decide(OFFICER, world.start(OFFICER, "A1"), admit(90));
        var moved = new Actor(OFFICER.user(), OFFICER.displayName(), Set.of(Role.ANALYST), OFFICER.post());

        assertThatThrownBy(() -> world.inspections.undo(moved, decided.id(), decided.revision(), "for a friend"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.inspections.leave(moved, decided.id()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.inspections.get(moved, decided.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void opensNoLaneWhoseNameNobodyCanRead() {
        for (var lane : List.of(" ", "9\0", "9\n8", "a lane of seventeen"))
            assertThatThrownBy(() -> world.inspections.openShift(SECOND_OFFICER, lane, Direction.ENTRY))
                    .as(lane)
                    .isInstanceOf(MpakaException.class);
    }
}
