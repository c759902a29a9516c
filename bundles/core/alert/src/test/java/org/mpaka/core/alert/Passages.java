package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.core.alert.Invented.passport;
import static org.mpaka.testing.fixtures.Actors.OFFICER;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.testing.fixtures.TestDatabase;

/** People who cross at a node, which is opened before each test. */
abstract class Passages {
    static final TravelDocument OMARI = passport("BARUANI", "OMARI", "1971-05-05", "OP0000001");
    final TestDatabase database;
    World world;

    Passages(TestDatabase database) {
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
    InspectionId crosses(TravelDocument document, CrossingId crossing) {
        var id = world.newInspection();
        var result = world.inspect(id, document);
        var left = Invented.inspection(
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

    static CrossingId crossing(int number) {
        return new CrossingId(new UUID(1, number));
    }

    Set<Hit> open(Actor actor) {
        return Set.copyOf(
                world.hits.find(actor, Hit.State.OPEN, PageRequest.first(500)).items());
    }

    void passAll() {
        while (world.late.pass()) assertThat(world.journal.entries).hasSizeLessThan(1_000_000);
    }
}
