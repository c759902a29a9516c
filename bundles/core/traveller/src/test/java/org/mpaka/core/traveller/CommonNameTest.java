package org.mpaka.core.traveller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PartialDate;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.traveller.NameQuery;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** A register in which more bear one name than may be read and sorted for one page. */
@OnBothDatabases
class CommonNameTest {
    private static final int BEARERS = NameSearch.MOST + 10;
    private static final int SISTERS = 30;
    private final World world;

    CommonNameTest(TestDatabase database) {
        world = new World(database);
        world.database.run(sql -> {
            var persons = new ArrayList<Object[]>();
            var words = new ArrayList<Object[]>();
            for (int i = 0; i < BEARERS * 2; i++) {
                // aline and chantal are common both; the first thirty are called both
                var given = i < SISTERS ? "aline chantal" : i < BEARERS ? "aline" : "chantal";
                var id = new UUID(i, 1).toString();
                var birth = i % 1000 == 7 ? "1991-03-14" : i % 1000 == 8 ? "1991" : "19%02d-01-01".formatted(i % 90);
                persons.add(new Object[] {
                    id,
                    id,
                    Optional.empty(),
                    false,
                    "Mugenzi",
                    given,
                    given + " mugenzi",
                    given + " mugenzi",
                    birth,
                    "FEMALE",
                    "BDI",
                    Instant.EPOCH
                });
                for (var word : given.split(" ")) words.add(new Object[] {word, id});
            }
            sql.batch(
                    "INSERT INTO traveller (" + Person.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    persons);
            sql.batch("INSERT INTO traveller_word (word, traveller_id) VALUES (?, ?)", words);
        });
    }

    @Test
    void asksForMoreInsteadOfSortingAllWhoBearTheName() {
        var refused = catchThrowableOfType(MpakaException.class, () -> find("aline", Optional.empty()));
        assertThat(refused.code()).isEqualTo(ErrorCode.TOO_MANY_FOUND);
        assertThat(refused.sentence().arguments()).containsValue(Integer.toString(NameSearch.MOST));
    }

    @Test
    void journalsTheLookThatFoundTooMany() {
        int before = world.entries().size();
        assertThatThrownBy(() -> find("aline", Optional.empty())).isInstanceOf(MpakaException.class);
        assertThat(world.entries().subList(before, before + 1))
                .extracting(Entry::kind)
                .containsExactly(TravellerEvents.TRAVELLERS_SEARCHED);
    }

    @Test
    void letsAWholeBirthDateLead() {
        assertThat(find("aline", Optional.of(PartialDate.of("1991-03-14"))))
                // three with that date, two of whose birth the year alone is known
                .containsExactlyInAnyOrder(id(7), id(8), id(1007), id(1008), id(2007), id(2008));
    }

    @Test
    void letsTheRarerWordLead() {
        assertThat(find("mugenzi aline chantal", Optional.empty())).isEmpty();
    }

    @Test
    void findsThoseWhoBearTwoCommonNamesTogether() {
        assertThat(find("chantal aline", Optional.empty())).hasSize(SISTERS);
    }

    private static String id(int number) {
        return new UUID(number, 1).toString();
    }

    private List<String> find(String names, Optional<PartialDate> birth) {
        return world
                .travellers
                .findByName(Actors.OFFICER, new NameQuery(names, birth, Optional.empty()), PageRequest.first(50))
                .items()
                .stream()
                .map(traveller -> traveller.id().toString())
                .toList();
    }
}
