package org.mpaka.core.traveller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.PageRequest;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class TravellerApplierTest {
    private final TestDatabase database;
    private World world;

    TravellerApplierTest(TestDatabase database) {
        this.database = database;
        world = new World(database);
    }

    @BeforeEach
    void emptyRegister() {
        world = new World(database);
    }

    @Test
    void readsBackEveryFieldOfACrossing() {
        var crossing = world.enter(World.document("TZ100", "Mushi", "Neema", "1991-03-14"), 30);
        assertThat(world.travellers.crossing(Actors.OFFICER, crossing.id())).isEqualTo(crossing);
    }

    @Test
    void applyingAnEntryAgainChangesNothing() {
        world.enter(World.document("TZ100", "Mushi", "Neema", "1991-03-14"), 30);
        var rows = world.rows();
        world.applyAgain();
        assertThat(world.rows()).isEqualTo(rows);
    }

    @Test
    void twoOfficersWhoTakeOneDocumentForNewAtOnceGiveOnePerson() {
        var document = World.document("TZ100", "Mushi", "Neema", "1991-03-14");
        var first = new TravellerId(world.nextId());
        var second = new TravellerId(world.nextId());
        world.record(first, world.crossing(first, document, Direction.ENTRY, world.clock.instant(), 30), document);
        world.record(second, world.crossing(second, document, Direction.ENTRY, world.clock.instant(), 30), document);

        var found = world.travellers.findByDocument(Actors.OFFICER, Optional.of(World.TZA), "tz 100");
        assertThat(found).extracting(Traveller::id).containsExactly(first);
        var file = world.travellers.file(Actors.OFFICER, second, PageRequest.first(10));
        assertThat(file.crossings().items())
                .hasSize(2)
                .extracting(Crossing::traveller)
                .containsOnly(first);
        assertThat(file.merged()).containsExactly(second);
    }

    @Test
    void aChildOnTheMothersPassportStaysAPersonOfItsOwn() {
        world.enter(World.document("TZ100", "Mushi", "Neema", "1991-03-14"), 30);
        world.enter(World.document("TZ100", "Mushi", "Baraka", "2019-07-01"), 30);
        assertThat(world.travellers.findByDocument(Actors.OFFICER, Optional.of(World.TZA), "TZ100"))
                .hasSize(2);
    }

    @Test
    void anUndoneCrossingIsKeptAndDoesNotCount() {
        var document = World.document("TZ100", "Mushi", "Neema", "1991-03-14");
        var crossing = world.enter(document, 30);
        world.undo(crossing.id());
        assertThat(world.travellers.crossing(Actors.OFFICER, crossing.id()).status())
                .isEqualTo(Crossing.Status.UNDONE);
        assertThat(world.history.of(document, world.clock.instant()).last()).isEmpty();
    }

    @Test
    void undoingACorrectedCrossingUndoesItsLastCorrection() {
        var document = World.document("TZ100", "Mushi", "Neema", "1991-03-14");
        var crossing = world.enter(document, 30);
        var correction = correct(
                crossing.id(), world.crossing(crossing.traveller(), document, Direction.EXIT, crossing.at(), 0));
        world.undo(crossing.id());
        assertThat(status(crossing.id())).isEqualTo(Crossing.Status.CORRECTED);
        assertThat(status(correction)).isEqualTo(Crossing.Status.UNDONE);
        assertThat(world.history.of(document, world.clock.instant()).last()).isEmpty();
    }

    @Test
    void ofTwoCorrectionsTheLaterCorrectsTheFirst() {
        var document = World.document("TZ100", "Mushi", "Neema", "1991-03-14");
        var crossing = world.enter(document, 30);
        var first = correct(
                crossing.id(), world.crossing(crossing.traveller(), document, Direction.EXIT, crossing.at(), 0));
        var second = correct(
                crossing.id(), world.crossing(crossing.traveller(), document, Direction.ENTRY, crossing.at(), 7));
        assertThat(status(first)).isEqualTo(Crossing.Status.CORRECTED);
        assertThat(world.history.of(document, world.clock.instant()).last())
                .extracting(Crossing::id)
                .containsExactly(second);
        assertThat(world.travellers.crossing(Actors.OFFICER, second).corrects()).contains(first);
    }

    @Test
    void aCorrectionThatComesBeforeItsCrossingHolds() {
        var document = World.document("TZ100", "Mushi", "Neema", "1991-03-14");
        var person = new TravellerId(world.nextId());
        var late = world.crossing(person, document, Direction.ENTRY, world.clock.instant(), 30);
        var correction = correct(late.id(), world.crossing(person, document, Direction.EXIT, world.clock.instant(), 0));
        world.record(person, late, document);
        assertThat(status(late.id())).isEqualTo(Crossing.Status.CORRECTED);
        assertThat(world.history.of(document, world.clock.instant()).last())
                .extracting(Crossing::id)
                .containsExactly(correction);
    }

    @Test
    void actsAboutUnknownPersonsAndCrossingsChangeNothing() {
        var unknown = new TravellerId(world.nextId());
        world.undo(new CrossingId(world.nextId()));
        world.journal.append(
                Actors.SUPERVISOR,
                new Draft(
                        TravellerEvents.TRAVELLERS_MERGED,
                        unknown.toString(),
                        new TravellerEvents.TravellersMerged(unknown, new TravellerId(world.nextId()), "the same")));
        world.journal.append(
                Actors.SUPERVISOR,
                new Draft(
                        TravellerEvents.TRAVELLERS_UNMERGED,
                        unknown.toString(),
                        new TravellerEvents.TravellersUnmerged(unknown, "not the same")));
        assertThat(world.rows()).isEmpty();
    }

    @Test
    void findsAPersonUnderFormerNamesToo() {
        world.enter(World.document("TZ100", "Mushi", "Neema", "1991-03-14"), 30);
        world.passDays(400);
        world.enter(World.document("TZ100", "Kileo", "Neema", "1991-03-14"), 30);
        var found = world.travellers
                .findByName(
                        Actors.OFFICER,
                        new org.mpaka.api.traveller.NameQuery("mushi", Optional.empty(), Optional.empty()),
                        PageRequest.first(10))
                .items();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).names().surname()).isEqualTo("Kileo");
    }

    private CrossingId correct(CrossingId replaced, Crossing correction) {
        world.journal.append(
                Actors.SUPERVISOR,
                List.of(new Draft(
                        TravellerEvents.CROSSING_CORRECTED,
                        replaced.toString(),
                        new TravellerEvents.CrossingCorrected(correction, "keyed wrongly"))),
                Optional.empty());
        return correction.id();
    }

    private Crossing.Status status(CrossingId id) {
        return world.travellers.crossing(Actors.OFFICER, id).status();
    }
}
