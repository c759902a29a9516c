package org.mpaka.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.PROTECTION_OFFICER;
import static org.mpaka.testing.fixtures.Actors.SECOND_SUPERVISOR;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.testing.fixtures.TestDatabase;

/** Whatever people do in whatever order: every inspection that counts has its one crossing, and no other has one. */
class RandomActsTest {
    private static final List<Actor> PEOPLE = List.of(OFFICER, SUPERVISOR, SECOND_SUPERVISOR, PROTECTION_OFFICER);
    private static final List<Decision> DECISIONS = List.of(
            World.admit(30),
            World.admitAgainst(120, "permit seen"),
            new Decision.Refer(ReferralReason.ASYLUM, Optional.empty()),
            new Decision.Refer(ReferralReason.DOCUMENT, Optional.empty()),
            new Decision.Refuse("public-security", "no reason to travel"));
    private static final int ACTS = 150;

    @TempDir
    Path keys;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void neverLosesOrDoublesACrossing(long seed) {
        try (var database = TestDatabase.create(TestDatabase.Kind.DERBY)) {
            var world = new World(database, keys);
            var random = new Random(seed);
            var known = new ArrayList<InspectionId>();
            world.atLane(OFFICER, "1");
            world.atLane(SUPERVISOR, "2");

            for (int i = 0; i < ACTS; i++) tryAct(world, random, known);

            var crossings = world.crossings();
            var counted = crossings.stream()
                    .filter(row -> row.status().equals("RECORDED"))
                    .map(World.CrossingRow::id)
                    .toList();
            var expected = known.stream()
                    .map(id -> world.inspections.get(PROTECTION_OFFICER, id))
                    .flatMap(inspection -> inspection.crossing().stream())
                    .map(Object::toString)
                    .toList();
            assertThat(counted)
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(counted).as("the acts reached a decision").isNotEmpty();
            assertThat(known.stream().map(id -> world.inspections.get(PROTECTION_OFFICER, id)))
                    .allSatisfy(RandomActsTest::hasACrossingOnlyWhenDecided);
        }
    }

    private static void hasACrossingOnlyWhenDecided(Inspection inspection) {
        boolean decided = inspection.state() == InspectionState.DECIDED || inspection.state() == InspectionState.CLOSED;
        assertThat(inspection.crossing().isPresent())
                .as("%s", inspection.state())
                .isEqualTo(decided);
    }

    /** What is not allowed is refused and must change nothing. */
    private static void tryAct(World world, Random random, List<InspectionId> known) {
        try {
            act(world, random, known);
        } catch (MpakaException refused) {
            assertThat(refused.code()).isNotNull();
        }
    }

    private static void act(World world, Random random, List<InspectionId> known) {
        var actor = PEOPLE.get(random.nextInt(PEOPLE.size()));
        if (known.isEmpty() || random.nextInt(5) == 0) {
            known.add(world.start(actor, "P" + random.nextInt(4)).id());
            return;
        }
        // mostly the latest, sometimes an old one or with an old revision
        int back = Math.min(known.size() - 1, random.nextInt(3));
        var now = world.inspections.get(PROTECTION_OFFICER, known.get(known.size() - 1 - back));
        int revision = now.revision() - (random.nextInt(6) == 0 ? 1 : 0);
        var id = now.id();
        switch (random.nextInt(9)) {
            case 0 -> world.inspections.undo(actor, id, revision, "taken back");
            case 1 -> world.inspections.take(actor, id, revision);
            case 2 -> world.inspections.release(actor, id, revision);
            case 3 -> world.inspections.leave(actor, id);
            case 4 -> world.inspections.confirmRefusal(actor, id, revision, random.nextBoolean(), Optional.empty());
            case 5 -> world.inspections.abandon(actor, id, revision, "turned back");
            default ->
                world.inspections.decide(
                        actor, id, revision, DECISIONS.get(random.nextInt(DECISIONS.size())), Optional.empty());
        }
    }
}
