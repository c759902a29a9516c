package org.mpaka.core.traveller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PartialDate;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.NameQuery;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class MergeTest {
    private static final TravelDocument NEEMA = World.document("TZ100", "Mushi", "Neema", "1991-03-14");
    private final TestDatabase database;
    private World world;
    private TravellerService travellers;

    MergeTest(TestDatabase database) {
        this.database = database;
        world = new World(database);
        travellers = world.travellers;
    }

    @BeforeEach
    void emptyRegister() {
        world = new World(database);
        travellers = world.travellers;
    }

    @Test
    void mergesTwoFilesAndGivesEachCrossingBackWhenSetApart() {
        var neema = world.enter(NEEMA, 30).traveller();
        world.passDays(10);
        var other = World.document("TZ200", "Mushi", "Neema", "1991-03-14");
        var exit = world.exit(other);
        var merged = exit.traveller();

        travellers.merge(Actors.SUPERVISOR, neema, merged, "both passports shown", Optional.empty());
        var file = travellers.file(Actors.OFFICER, merged, PageRequest.first(10));
        assertThat(file.traveller().id()).isEqualTo(neema);
        assertThat(file.merged()).containsExactly(merged);
        assertThat(travellers.merged(Actors.OFFICER, merged)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(merged);
            assertThat(one.names().surname()).isEqualTo("Mushi");
            assertThat(one.documents()).extracting(DocumentReference::number).containsExactly("TZ200");
            assertThat(one.mergedInto()).contains(neema);
        });
        assertThat(file.crossings().items()).hasSize(2);
        assertThat(file.openEntry()).isEmpty();
        assertThat(file.traveller().documents()).hasSize(2);
        assertThat(byName("mushi", Optional.empty())).hasSize(1);

        var apart = travellers.unmerge(Actors.SUPERVISOR, merged, "another photograph", Optional.empty());
        assertThat(apart.id()).isEqualTo(merged);
        assertThat(travellers
                        .file(Actors.OFFICER, merged, PageRequest.first(10))
                        .crossings()
                        .items())
                .extracting(Crossing::id)
                .containsExactly(exit.id());
        assertThat(travellers.file(Actors.OFFICER, neema, PageRequest.first(10)).openEntry())
                .isPresent();
    }

    @Test
    void setsApartAPersonWithThoseMergedIntoHimBefore() {
        var ids = new ArrayList<TravellerId>();
        for (int i = 0; i < 3; i++)
            ids.add(world.enter(World.document("TZ" + i, "Mushi", "Neema", "1991-03-14"), 30)
                    .traveller());
        travellers.merge(Actors.SUPERVISOR, ids.get(1), ids.get(2), "the same", Optional.empty());
        travellers.merge(Actors.SUPERVISOR, ids.get(0), ids.get(1), "the same", Optional.empty());
        travellers.unmerge(Actors.SUPERVISOR, ids.get(1), "not the same", Optional.empty());
        assertThat(travellers
                        .file(Actors.OFFICER, ids.get(2), PageRequest.first(5))
                        .traveller()
                        .id())
                .isEqualTo(ids.get(1));
        assertThat(travellers
                        .file(Actors.OFFICER, ids.get(0), PageRequest.first(5))
                        .merged())
                .isEmpty();
    }

    @Test
    void refusesMergesThatCannotBe() {
        var one = world.enter(NEEMA, 30).traveller();
        var two = world.enter(World.document("TZ200", "Mushi", "Neema", "1991-03-14"), 30)
                .traveller();
        var why = "the same";
        var none = Optional.<String>empty();
        assertCode(ErrorCode.INVALID_FIELD, () -> travellers.merge(Actors.SUPERVISOR, one, one, why, none));
        assertCode(
                ErrorCode.NOT_FOUND,
                () -> travellers.merge(Actors.SUPERVISOR, one, new TravellerId(world.nextId()), why, none));
        assertCode(ErrorCode.WRONG_STATE, () -> travellers.unmerge(Actors.SUPERVISOR, one, why, none));
        travellers.merge(Actors.SUPERVISOR, one, two, why, Optional.of("key"));
        travellers.merge(Actors.SUPERVISOR, one, two, why, Optional.of("key"));
        assertCode(ErrorCode.WRONG_STATE, () -> travellers.merge(Actors.SUPERVISOR, one, two, why, none));
        assertCode(ErrorCode.WRONG_STATE, () -> travellers.merge(Actors.SUPERVISOR, two, one, why, none));
    }

    private List<String> byName(String names, Optional<String> birth) {
        return travellers
                .findByName(
                        Actors.OFFICER,
                        new NameQuery(names, birth.map(PartialDate::of), Optional.empty()),
                        PageRequest.first(50))
                .items()
                .stream()
                .map(traveller -> traveller.names().givenNames())
                .toList();
    }

    private static void assertCode(ErrorCode code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
