package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.PeopleColumns;
import org.mpaka.api.alert.PeopleFile;
import org.mpaka.api.alert.PeopleFile.State;
import org.mpaka.api.alert.ScreenedPerson;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class PeopleJobsTest {
    private final TestDatabase database;
    private final BlockingQueue<UUID> news = new LinkedBlockingQueue<>();
    private World world;
    private PeopleStore store;
    private PeopleJobs jobs;

    PeopleJobsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new World(database);
        store = new PeopleStore(world.database, world.payloads, world.register);
        jobs = jobs();
        world.importList("QDi.1;OMARI BARUANI;1970", "QDi.2;SALMA KASSIM;1980");
    }

    private PeopleJobs jobs() {
        var made = new PeopleJobs(
                new PeopleScreener(world.memory, world.register, world.stolen),
                store,
                new Caveats(world.agencyRegister, world.register),
                world.journal,
                PostZones.parse("BDI=Africa/Bujumbura"),
                world.clock,
                14);
        made.listen(news::add);
        return made;
    }

    @AfterEach
    void close() {
        jobs.stop();
        world.close();
    }

    private PeopleFile screen(String file) throws IOException, InterruptedException {
        return ended(start(file));
    }

    private UUID start(String file) throws IOException {
        return jobs.start(SUPERVISOR, "bus 7", PeopleColumns.USUAL, "manifest of the bus", in(file))
                .id();
    }

    private static ByteArrayInputStream in(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    private PeopleFile ended(UUID id) throws InterruptedException {
        while (!jobs.get(SUPERVISOR, id).hasEnded())
            assertThat(news.poll(30, TimeUnit.SECONDS)).isNotNull();
        return jobs.get(SUPERVISOR, id);
    }

    private List<ScreenedPerson> people(Actor actor, UUID id) {
        var people = new ArrayList<ScreenedPerson>();
        jobs.each(actor, id, people::add);
        return people;
    }

    private static final String MANIFEST =
            """
            Seat,Full name,Date of birth,Nationality,Sex,Passport
            1,Baruani Omari,1970-05-05,BDI,M,OP1
            2,Solange Uwimana,1990,RW,F,OP2
            3,,1990,RWA,F,OP3
            4,Salma Kassim,31/02/1980,nowhere,?,OP4
            """;

    @Test
    void tellsWhoIsToBeComparedWhyAndWhatCouldNotBeRead() throws Exception {
        var file = screen(MANIFEST);

        assertThat(file.state()).isEqualTo(State.DONE);
        assertThat(List.of(file.people(), file.screened(), file.withRecords(), file.setAside()))
                .containsExactly(3, 3, 2, 1);
        var people = people(SUPERVISOR, file.id());
        assertThat(people).extracting(ScreenedPerson::line).containsExactly(2L, 3L, 4L, 5L);
        assertThat(people.get(0).reference()).isEqualTo("1");
        assertThat(people.get(0).records()).singleElement().satisfies(record -> {
            assertThat(record.name()).isEqualTo("OMARI BARUANI");
            assertThat(record.candidate().explanation()).isNotEmpty();
        });
        assertThat(people.get(1).isTelling()).isFalse();
        assertThat(people.get(2).setAside()).contains(Sentence.of("alert.people-no-name"));
        assertThat(people.get(3).notes())
                .extracting(Sentence::code)
                .containsExactlyInAnyOrder("alert.people-no-birth", "alert.people-no-country", "alert.people-no-sex");
        assertThat(people.get(3).records()).hasSize(1);
    }

    @Test
    void journalsThatAndWhyAndEveryLookButNobodysName() throws Exception {
        var file = screen(MANIFEST);
        people(SUPERVISOR, file.id());
        jobs.people(SUPERVISOR, file.id(), true, PageRequest.first(10));
        var said = world.journal.entries.stream()
                .filter(entry -> entry.kind().value().startsWith("alert.people"))
                .map(entry -> entry.kind() + " " + entry.payload().orElseThrow())
                .toList();
        assertThat(said).hasSize(3);
        assertThat(said.get(0)).contains("manifest of the bus");
        assertThat(String.join("", said)).doesNotContain("Baruani").doesNotContain("Uwimana");
    }

    @Test
    void silentRecordsAreOnlyForThoseWhoMayKnow() throws Exception {
        world.inForce(Invented.wanted("Solange Uwimana", "1990", true));
        var file = screen(MANIFEST);
        assertThat(file.withRecords()).isEqualTo(3);
        assertThat(people(SUPERVISOR, file.id()).get(1).records()).hasSize(1);
        assertThat(PeopleShown.forReader(people(SUPERVISOR, file.id()).get(1), record -> !record.silent())
                        .records())
                .isEmpty();
        assertThat(store.find(file.id()).orElseThrow().file().withRecords()).isEqualTo(2);
    }

    @Test
    void givesPagesOfThoseWhoTellSomething() throws Exception {
        var file = screen("name;birth\n"
                + IntStream.range(0, 450)
                        .mapToObj(i -> i % 150 == 7 ? "OMARI BARUANI;1970" : "Innocent Person" + i + ";1990")
                        .collect(Collectors.joining("\n")));
        var first = jobs.people(SUPERVISOR, file.id(), true, PageRequest.first(2));
        assertThat(first.items()).extracting(ScreenedPerson::line).containsExactly(9L, 159L);
        var second = jobs.people(SUPERVISOR, file.id(), true, new PageRequest(2, first.next()));
        assertThat(second.items()).extracting(ScreenedPerson::line).containsExactly(309L);
        assertThat(second.next()).isEmpty();
    }

    @Test
    void givesThoseWhoseFirstRecordWeighsSoMuch() throws Exception {
        var file = screen(MANIFEST);
        var bands = new ArrayList<Candidate.Band>();
        for (var band : Candidate.Band.values())
            for (var person : jobs.people(SUPERVISOR, file.id(), true, Optional.of(band), PageRequest.first(9))
                    .items()) {
                assertThat(person.records().get(0).candidate().band()).isEqualTo(band);
                bands.add(band);
            }
        assertThat(bands).hasSize(file.withRecords());
    }

    @Test
    void aPreviewIsNotKeptOrJournaledAndNeedsTheRight() throws Exception {
        int before = world.journal.entries.size();
        assertThat(jobs.preview(SUPERVISOR, PeopleColumns.USUAL, in(MANIFEST)).people())
                .isEqualTo(3);
        assertThat(jobs.all(SUPERVISOR)).isEmpty();
        assertThat(world.journal.entries).hasSize(before);
        assertThatThrownBy(() -> jobs.preview(OFFICER, PeopleColumns.USUAL, in(MANIFEST)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aResultOutlivesARestartAndNotItsDays() throws Exception {
        var file = screen(MANIFEST);
        jobs.stop();
        jobs = jobs();
        assertThat(jobs.all(SUPERVISOR)).extracting(PeopleFile::id).containsExactly(file.id());
        assertThat(people(SUPERVISOR, file.id())).hasSize(4);

        world.clock.advance(Duration.ofDays(14).plusSeconds(1));
        jobs.deletePast();

        assertThat(jobs.all(SUPERVISOR)).isEmpty();
        assertThat(store.part(file.id(), 0)).isEmpty();
    }

    @Test
    void aDeletedResultIsGone() throws Exception {
        var file = screen(MANIFEST);
        jobs.delete(SUPERVISOR, file.id());
        fails(ErrorCode.NOT_FOUND, () -> jobs.get(SUPERVISOR, file.id()));
        assertThat(store.part(file.id(), 0)).isEmpty();
        assertThat(world.journal.count("alert.people-deleted")).isOne();
    }

    @Test
    void needsARightOfItsOwnAndAReason() {
        assertThatThrownBy(() -> jobs.start(OFFICER, "bus", PeopleColumns.USUAL, "because", in(MANIFEST)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> jobs.all(OFFICER)).isInstanceOf(AccessDeniedException.class);
        fails(ErrorCode.INVALID_FIELD, () -> jobs.start(SUPERVISOR, "bus", PeopleColumns.USUAL, " ", in(MANIFEST)));
        assertThat(jobs.all(SUPERVISOR)).isEmpty();
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        fails(
                ErrorCode.UNREADABLE_TABLE,
                () -> jobs.start(SUPERVISOR, "bus", PeopleColumns.parse("name=Passenger"), "manifest", in(MANIFEST)));
        fails(ErrorCode.INVALID_FIELD, () -> PeopleColumns.parse("colour=Red"));
        assertThat(PeopleColumns.parse("givenNames=First; birth=DOB").headings())
                .hasSize(2);
    }

    private static void fails(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void nothingIsKeptOfOneThatWasCancelled() throws Exception {
        var many = "name\n"
                + IntStream.range(0, 20_000)
                        .mapToObj(i -> "Innocent Person" + i)
                        .collect(Collectors.joining("\n"));
        var id = start(many);
        var waiting = start(many);
        jobs.cancel(SUPERVISOR, waiting);
        try {
            jobs.cancel(SUPERVISOR, id);
        } catch (MpakaException e) {
            // it was quicker than the test
            assertThat(e.code()).isEqualTo(ErrorCode.WRONG_STATE);
        }
        assertThat(jobs.get(SUPERVISOR, waiting).state()).isEqualTo(State.CANCELLED);
        assertThat(store.find(waiting)).isEqualTo(Optional.empty());
    }
}
