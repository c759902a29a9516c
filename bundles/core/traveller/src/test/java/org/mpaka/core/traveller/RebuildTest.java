package org.mpaka.core.traveller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.TestDatabase;

/** Whatever was done in whatever order: the journal applied anew gives the same rows. */
class RebuildTest {
    private static final Map<TestDatabase.Kind, TestDatabase> DATABASES = new EnumMap<>(TestDatabase.Kind.class);

    /** @param what is done @param one and @param other choose documents, persons, crossings */
    record Act(What what, int one, int other) {}

    enum What {
        RECORD,
        RECORD_AS_NEW,
        RECORD_CHILD,
        UNDO,
        CORRECT,
        MERGE,
        UNMERGE
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 20))
                .as(Act::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void aRebuildGivesTheSameRows(@ForAll("acts") List<Act> acts, @ForAll TestDatabase.Kind kind) {
        var world = new World(DATABASES.computeIfAbsent(kind, TestDatabase::create));
        var persons = new ArrayList<TravellerId>();
        var crossings = new ArrayList<CrossingId>();
        for (var act : acts) perform(world, act, persons, crossings);
        var rows = world.rows();

        world.rebuild();

        assertThat(world.rows()).isEqualTo(rows);
        assertThat(rootsStandForThemselves(world)).isTrue();
    }

    @AfterContainer
    static void close() {
        DATABASES.values().forEach(TestDatabase::close);
    }

    private static void perform(World world, Act act, List<TravellerId> persons, List<CrossingId> crossings) {
        world.clock.advance(Duration.ofHours(7));
        var document = World.document("TZ" + act.one() % 4, "Mushi", "Neema", "1991-03-14");
        switch (act.what()) {
            case RECORD ->
                crossings.add(world.cross(document, direction(act), 30).id());
            case RECORD_AS_NEW -> {
                var id = new TravellerId(world.nextId());
                persons.add(id);
                var at = world.clock.instant();
                var crossing = world.crossing(id, document, direction(act), at, 10);
                crossings.add(world.record(id, crossing, document).id());
            }
            case RECORD_CHILD -> {
                var child =
                        World.document("TZ" + act.one() % 4, "Mushi", "Baraka", "2019-07-0" + (1 + act.other() % 3));
                crossings.add(world.cross(child, direction(act), 30).id());
            }
            case UNDO -> chosen(crossings, act.one()).ifPresent(world::undo);
            case CORRECT ->
                chosen(crossings, act.one()).ifPresent(replaced -> {
                    var person = chosen(persons, act.other()).orElseGet(() -> new TravellerId(world.nextId()));
                    var at = world.clock.instant();
                    var correction = world.crossing(person, document, Direction.EXIT, at, 0);
                    crossings.add(correction.id());
                    append(
                            world,
                            new Draft(
                                    TravellerEvents.CROSSING_CORRECTED,
                                    replaced.toString(),
                                    new TravellerEvents.CrossingCorrected(correction, "keyed wrongly")));
                });
            case MERGE ->
                chosen(persons, act.one()).ifPresent(kept -> chosen(persons, act.other())
                        .ifPresent(merged -> append(
                                world,
                                new Draft(
                                        TravellerEvents.TRAVELLERS_MERGED,
                                        kept.toString(),
                                        new TravellerEvents.TravellersMerged(kept, merged, "the same")))));
            case UNMERGE ->
                chosen(persons, act.one())
                        .ifPresent(person -> append(
                                world,
                                new Draft(
                                        TravellerEvents.TRAVELLERS_UNMERGED,
                                        person.toString(),
                                        new TravellerEvents.TravellersUnmerged(person, "not the same"))));
        }
    }

    private static void append(World world, Draft draft) {
        world.journal.append(Actors.SUPERVISOR, draft);
    }

    private static Direction direction(Act act) {
        return act.other() % 2 == 0 ? Direction.ENTRY : Direction.EXIT;
    }

    private static <T> Optional<T> chosen(List<T> list, int number) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(number % list.size()));
    }

    private static boolean rootsStandForThemselves(World world) {
        return world.register.read(sql -> sql.get(
                        Integer.class,
                        "SELECT COUNT(*) FROM traveller t LEFT JOIN traveller r ON r.id = t.root_id"
                                + " WHERE r.id IS NULL OR r.root_id <> r.id OR r.merged_into IS NOT NULL"
                                + " OR t.merged_into IS NULL AND t.root_id <> t.id"))
                == 0;
    }
}
