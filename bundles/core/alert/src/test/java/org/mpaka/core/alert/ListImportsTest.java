package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.alert.Invented.unList;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertQuery;
import org.mpaka.core.alert.AlertEvents.ListImported;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class ListImportsTest {
    private static final AlertListId UN = AlertListId.of("un-consolidated");
    private static final AlertQuery ALL =
            new AlertQuery(Optional.of(UN), Optional.empty(), Optional.empty(), Optional.empty());
    private final TestDatabase database;
    private World world;

    ListImportsTest(TestDatabase database) {
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

    private List<String> inForce() {
        return world.register.find(ALL, true, PageRequest.first(500)).items().stream()
                .map(alert -> alert.id().value().replace("un-consolidated:", "") + " "
                        + alert.subject()
                                .<String>fold(person -> person.names().get(0).text(), document -> "", vehicle -> ""))
                .toList();
    }

    private static void fails(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void aPreviewChangesNothing() {
        var preview = world.preview(unList("A;ANNA A;1970", "B;BERTE B;1970"));
        assertThat(preview.added()).isEqualTo(2);
        assertThat(world.journal.entries).isEmpty();
        assertThat(world.memory.size()).isZero();
    }

    @Test
    void takesOverWhatIsNewChangedAndRemoved() {
        world.importList("A;ANNA A;1970", "B;BERTE B;1970", "C;CLARA C;1970");
        var preview = world.preview(unList("A;ANNA A;1970", "B;BERTHE B;1970", "D;DORA D;1970"));
        assertThat(preview.entries()).isEqualTo(3);
        assertThat(List.of(preview.added(), preview.changed(), preview.removed()))
                .containsExactly(1, 1, 1);

        var list = world.imports.apply(SUPERVISOR, preview.id(), Optional.empty());

        assertThat(list.version()).isEqualTo(2);
        assertThat(list.entries()).isEqualTo(3);
        assertThat(list.importedAt()).contains(world.clock.instant());
        assertThat(inForce()).containsExactly("A ANNA A", "B BERTHE B", "D DORA D");
        assertThat(world.memory.size()).isEqualTo(3);
    }

    @Test
    void putsTheVersionBeforeInForceAgain() {
        world.importList("A;ANNA A;1970", "B;BERTE B;1970", "C;CLARA C;1970");
        world.importList("A;ANNA A;1970", "B;BERTHE B;1970", "D;DORA D;1970");

        var list = world.imports.rollBack(SUPERVISOR, UN, "wrong file");

        assertThat(list.version()).isEqualTo(3);
        assertThat(inForce()).containsExactly("A ANNA A", "B BERTE B", "C CLARA C");
        assertThat(world.memory.size()).isEqualTo(3);
        fails(ErrorCode.WRONG_STATE, () -> world.imports.rollBack(SUPERVISOR, UN, "further back"));
        world.importList("A;ANNA A;1970", "E;EMMA E;1970");
        assertThat(inForce()).containsExactly("A ANNA A", "E EMMA E");
        world.imports.rollBack(SUPERVISOR, UN, "wrong again");
        assertThat(inForce()).containsExactly("A ANNA A", "B BERTE B", "C CLARA C");
    }

    @Test
    void anImportThatBreaksOffLeavesThePreviousListInForce() {
        world.importList("A;ANNA A;1970", "B;BERTE B;1970");
        var many = IntStream.range(0, 450)
                .mapToObj(i -> "N" + i + ";NADIA N" + i + ";1970")
                .toArray(String[]::new);
        for (int survive = 0; survive < 4; survive++) {
            var preview = world.preview(unList(many));
            world.journal.failAfter = survive;
            assertThatThrownBy(() -> world.imports.apply(SUPERVISOR, preview.id(), Optional.empty()))
                    .hasMessage("power cut");
            world.journal.failAfter = Integer.MAX_VALUE;
            world.memory.refresh();
            assertThat(inForce()).containsExactly("A ANNA A", "B BERTE B");
            assertThat(world.memory.size()).isEqualTo(2);
        }

        world.importList("A;ANNA A;1970", "C;CLARA C;1970");

        assertThat(inForce()).containsExactly("A ANNA A", "C CLARA C");
    }

    @Test
    void aRefusedFileLeavesThePreviousListInForce() {
        world.importList("A;ANNA A;1970");
        var whole = unList("B;BERTE B;1970");
        for (var file : List.of(
                "",
                "no list",
                whole.substring(0, whole.length() - 20),
                unList(),
                "<!DOCTYPE x [<!ENTITY a 'b'>]>" + whole,
                whole.replace("BERTE", "&b;"))) fails(ErrorCode.UNREADABLE_FILE, () -> world.preview(file));
        assertThat(inForce()).containsExactly("A ANNA A");
        assertThat(world.journal.count("alert.import-begun")).isOne();
    }

    @Test
    void setsTheSecondEntryOfOneReferenceAside() {
        var preview = world.preview(unList("A;ANNA A;1970", "A;BERTE B;1970", "C;CLARA C;1970"));
        assertThat(preview.entries()).isEqualTo(2);
        assertThat(preview.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what().code()).isEqualTo("alert.import-duplicate");
            assertThat(problem.reference()).isEqualTo("un-consolidated:A");
            assertThat(problem.repaired()).isFalse();
        });
    }

    @Test
    void countsAllProblemsAndShowsTheFirstThousand() {
        var nameless =
                IntStream.range(0, 1500).mapToObj(i -> "N" + i + "; ;1970").toList();
        var persons = new ArrayList<>(nameless);
        persons.add("A;ANNA A;1970");
        var preview = world.preview(unList(persons.toArray(String[]::new)));
        assertThat(preview.problems()).hasSize(1000);
        assertThat(preview.problemCount()).isEqualTo(1500);
        assertThat(preview.entries()).isOne();
    }

    @Test
    void refusesAPreviewThatTheListHasOvertaken() {
        var first = world.preview(unList("A;ANNA A;1970"));
        world.importList("B;BERTE B;1970");
        fails(ErrorCode.CHANGED_MEANWHILE, () -> world.imports.apply(SUPERVISOR, first.id(), Optional.empty()));
    }

    @Test
    void forgetsAPreviewAfterAnHour() {
        var preview = world.preview(unList("A;ANNA A;1970"));
        world.clock.advance(Duration.ofMinutes(61));
        fails(ErrorCode.NOT_FOUND, () -> world.imports.apply(SUPERVISOR, preview.id(), Optional.empty()));
        fails(ErrorCode.NOT_FOUND, () -> world.imports.apply(SUPERVISOR, UUID.randomUUID(), Optional.empty()));
    }

    @Test
    void aRepeatedApplyIsOneImport() {
        var preview = world.preview(unList("A;ANNA A;1970"));
        var first = world.imports.apply(SUPERVISOR, preview.id(), Optional.of("key"));
        assertThat(world.imports.apply(SUPERVISOR, preview.id(), Optional.of("key")))
                .isEqualTo(first);
        assertThat(world.journal.count("alert.list-imported")).isOne();
    }

    @Test
    void aKeyStandsForOnePreviewOnly() {
        world.imports.apply(SUPERVISOR, world.preview(unList("A;ANNA A;1970")).id(), Optional.of("key.one"));
        var other = world.preview(unList("A;ANNA A;1970", "B;BERTE B;1970"));
        fails(
                ErrorCode.IDEMPOTENCY_KEY_REUSED,
                () -> world.imports.apply(SUPERVISOR, other.id(), Optional.of("key.two")));
        assertThat(world.imports
                        .apply(SUPERVISOR, other.id(), Optional.of("key2.two"))
                        .entries())
                .isEqualTo(2);
    }

    @Test
    void journalsOnlyWhatChangedAndTheHashOfTheWholeList() {
        world.importList("A;ANNA A;1970", "B;BERTE B;1970");
        world.importList("A;ANNA A;1970", "B;BERTE B;1970");
        assertThat(world.journal.count("alert.import-part")).isOne();
        var imported = world.journal.entries.get(world.journal.entries.size() - 1);
        assertThat(world.payloads.read(imported, ListImported.class).contentHash())
                .isEqualTo(Hashes.ofList(world.register.hashes(UN)));
    }

    @Test
    void isTheSameRegisterAfterARebuildFromTheJournal() {
        world.importList("A;ANNA A;1970", "B;BERTE B;1970");
        world.importList("A;ANNA A;1971", "C;CLARA C;1970");
        world.imports.rollBack(SUPERVISOR, UN, "wrong file");
        world.importList("A;ANNA A;1972", "D;DORA D;1970");
        world.inForce(Invented.wanted("Jean Ndayizeye", "1980", true));
        var hit = world.newInspection();
        world.inspect(hit, Invented.passport("NDAYIZEYE", "JEAN", "1980-01-01", "OP1"));
        var rows = world.rows();

        world.journal.rebuild();

        assertThat(world.rows()).isEqualTo(rows).anyMatch(row -> row.startsWith("alert_hit"));
    }

    @Test
    void needsTheRightToImport() {
        assertThatThrownBy(() -> world.imports.preview(
                        Actors.OFFICER,
                        "un-consolidated-xml",
                        new ByteArrayInputStream(unList("A;ANNA A;1970").getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.imports.apply(Actors.OFFICER, UUID.randomUUID(), Optional.empty()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.imports.rollBack(Actors.OFFICER, UN, "because"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(world.imports.formats()).containsExactly("ofac-sdn-csv", "un-consolidated-xml");
        fails(ErrorCode.NOT_FOUND, () -> world.preview("made-up", new byte[0]));
    }
}
