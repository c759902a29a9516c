package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.testing.fixtures.Actors.ANALYST;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.alert.PeopleColumns;
import org.mpaka.api.alert.ScreenedPerson;
import org.mpaka.api.alert.ScreeningQuery;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** People whom somebody else keeps are compared as files of people are, and shown to the same readers. */
@OnBothDatabases
class AnnouncedPeopleTest {
    private final TestDatabase database;
    private World world;
    private AnnouncedPeople people;

    AnnouncedPeopleTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new World(database);
        people = new AnnouncedPeople(
                new PeopleScreener(world.memory, world.register, world.stolen),
                new Caveats(world.agencyRegister, world.register));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whoIsListedIsFoundAndSeenByThoseWhoCompareOrAdjudicate() {
        world.importList("QDi.1;OMARI BARUANI;1970");

        assertThat(people.isReady()).isTrue();
        assertThat(compare("Baruani", "Omari", "1970-05-05")).singleElement().satisfies(found -> {
            assertThat(found.silent()).isFalse();
            assertThat(people.audience(found)).accepts(OFFICER, SUPERVISOR).rejects(ANALYST);
        });
        assertThat(compare("Uwimana", "Solange", "1990")).isEmpty();
    }

    @Test
    void aSilentAlertIsSeenOnlyByThoseWhoMayKnowOfIt() {
        world.inForce(Invented.wanted("Hassan Ngenzi", "1985", true));

        assertThat(compare("Ngenzi", "Hassan", "1985")).singleElement().satisfies(found -> {
            assertThat(found.silent()).isTrue();
            assertThat(people.audience(found)).accepts(SUPERVISOR).rejects(OFFICER, ANALYST);
        });
    }

    @Test
    void aTableIsReadLineByLine() throws IOException {
        var table = "Full name,Passport\nBaruani Omari,OP1\n,OP2\n".getBytes(StandardCharsets.UTF_8);

        var lines = people.read(PeopleColumns.USUAL, new ByteArrayInputStream(table));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).query().documents()).hasSize(1);
        assertThat(lines.get(1).setAside()).isPresent();
        assertThat(lines.get(0).toString()).doesNotContain("Baruani");
    }

    private List<ScreenedPerson.Record> compare(String surname, String givenNames, String birth) {
        var query = new ScreeningQuery(
                new PersonNames(surname, givenNames),
                false,
                PartialDate.of(birth),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return people.compare(query, LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC));
    }
}
