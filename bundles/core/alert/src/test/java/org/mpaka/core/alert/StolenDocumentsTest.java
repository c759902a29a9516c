package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.alert.Invented.passport;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.Hit;
import org.mpaka.core.alert.numbers.DocumentNumbers;
import org.mpaka.core.alert.numbers.Reported;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class StolenDocumentsTest {
    private final TestDatabase database;
    private World world;
    private StolenDocumentService service;

    StolenDocumentsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new World(database);
        service = new StolenDocumentService(world.stolen, world.journal);
        world.importList("A;ANNA AMANI;1970");
    }

    @AfterEach
    void close() throws IOException {
        world.stolen.stop();
        world.close();
    }

    private static InputStream file(String... lines) {
        return new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private CheckAnswer check(String number) {
        return world.inspect(world.newInspection(), passport("NIYONZIMA", "ODETTE", "1999-01-01", number))
                .answer();
    }

    @Test
    void aStolenDocumentIsARecordToCompareAndAHit() throws IOException {
        assertThat(check("OP0012345")).isEqualTo(CheckAnswer.PASSED);
        var taken = service.replace(
                SUPERVISOR,
                file("# invented", "BDI,OP 0012345,STOLEN", "TZA,OP7777777,LOST", "nonsense", "BDI,OP1,borrowed"));
        assertThat(taken.documents()).isEqualTo(2);
        assertThat(taken.setAside()).isEqualTo(2);
        assertThat(taken.problems()).extracting(problem -> problem.line()).containsExactly(4L, 5L);
        assertThat(world.journal.count("alert.documents-taken")).isOne();

        var inspection = world.newInspection();
        var result = world.inspect(inspection, passport("NIYONZIMA", "ODETTE", "1999-01-01", "OP0012345"));

        assertThat(result.answer()).isEqualTo(CheckAnswer.FAILED);
        assertThat(result.reason().code()).isEqualTo("alert.compare-document-same");
        var hit = world.hits.of(SUPERVISOR, inspection).get(0);
        assertThat(hit.candidate().alert()).hasToString("stolen-documents:BDI-OP0012345");
        assertThat(hit.candidate().band()).isEqualTo(Candidate.Band.STRONG);
        assertThat(hit.differences()).anySatisfy(field -> {
            assertThat(field.field()).isEqualTo("document");
            assertThat(field.comparison()).isEqualTo(Hit.Comparison.EQUAL);
        });
        assertThat(check("OP7777777")).as("of another state").isEqualTo(CheckAnswer.PASSED);
    }

    @Test
    void aNumberThatReadsAlikeIsAHintAndNeverTakenForTheSame() throws IOException {
        service.replace(SUPERVISOR, file("BDI,OP0012345,STOLEN", "TZA,OP0O12346,STOLEN"));
        var inspection = world.newInspection();

        var result = world.inspect(inspection, passport("NIYONZIMA", "ODETTE", "1999-01-01", "OP0O12345"));

        assertThat(result.reason().code()).isEqualTo("alert.compare-document-read-alike");
        var candidate = world.hits.of(SUPERVISOR, inspection).get(0).candidate();
        assertThat(candidate.band()).isEqualTo(Candidate.Band.MEDIUM);
        assertThat(candidate.explanation()).singleElement().satisfies(why -> {
            assertThat(why.code()).isEqualTo("alert.match-document-read-alike");
            assertThat(why.arguments()).containsEntry("confusions", "O/0");
        });
        assertThat(check("OP0012346")).as("of another state").isEqualTo(CheckAnswer.PASSED);
        assertThat(check("OPO0I2345")).as("two signs apart").isEqualTo(CheckAnswer.PASSED);
    }

    @Test
    void itsAgeCountsFromTheLastChangeAndStandsWithThatOfTheLists() throws IOException {
        assertThat(world.stolen.list()).isEmpty();
        service.replace(SUPERVISOR, file("BDI,OP0012345,STOLEN"));
        var made = world.stolen.list().orElseThrow();
        assertThat(made.entries()).isOne();
        assertThat(made.importedAt()).isPresent();
        service.change(SUPERVISOR, file("+,BDI,OP0012346,LOST"));
        var changed = world.stolen.list().orElseThrow();
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.importedAt().orElseThrow())
                .isAfterOrEqualTo(made.importedAt().orElseThrow());
        var health = new ListHealthService(
                world.register, world.hitRegister, world.screenings, new ListPolicy(168), world.stolen, world.clock);
        var today = LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC);
        assertThat(health.lists(SUPERVISOR, today, today))
                .anySatisfy(list -> assertThat(list.list()).hasToString("stolen-documents"));
    }

    @Test
    void aDocumentFoundAgainIsTakenOffAndOneReportedSinceIsFound() throws IOException {
        service.replace(SUPERVISOR, file("BDI,A1234567,STOLEN"));
        service.change(SUPERVISOR, file("-,BDI,A1234567", "+,BDI,B1234567,REVOKED"));
        assertThat(check("A1234567")).isEqualTo(CheckAnswer.PASSED);
        assertThat(check("B1234567")).isEqualTo(CheckAnswer.FAILED);
        var status = service.status(SUPERVISOR);
        assertThat(status.documents()).isOne();
        assertThat(status.changes()).isEqualTo(2);
        assertThat(status.madeAt()).isPresent();
    }

    @Test
    void aFileWithoutDocumentsOrWithABadChangeChangesNothing() throws IOException {
        service.replace(SUPERVISOR, file("BDI,A1234567,STOLEN"));
        for (var bad : new String[] {"", "nonsense", "<html>"})
            assertThatThrownBy(() -> service.replace(SUPERVISOR, file(bad)))
                    .isInstanceOfSatisfying(
                            MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNREADABLE_FILE));
        assertThatThrownBy(() -> service.change(SUPERVISOR, file("-,BDI,A1234567", "?,BDI,C1")))
                .isInstanceOfSatisfying(
                        MpakaException.class,
                        e -> assertThat(e.sentence().arguments()).containsEntry("1", "2"));
        assertThatThrownBy(() -> service.replace(SUPERVISOR, file("A".repeat(1_000))))
                .isInstanceOf(MpakaException.class);
        assertThat(check("A1234567")).isEqualTo(CheckAnswer.FAILED);
    }

    @Test
    void needsTheRightToImport() {
        assertThatThrownBy(() -> service.status(Actors.OFFICER)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.replace(Actors.OFFICER, file("BDI,A1")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.change(Actors.OFFICER, file("+,BDI,A1")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDamagedListIsNoAnswer() throws IOException {
        var directory = Files.createTempDirectory("mpaka-damaged");
        try (var numbers = new DocumentNumbers(directory.resolve("stolen-documents"))) {
            numbers.replace(sink -> sink.add("BDI", "A1234567", Reported.STOLEN));
        }
        Files.writeString(directory.resolve("stolen-documents/current"), "gone.numbers");
        assertThat(World.stolen(directory).isWhole()).isFalse();
        assertThat(World.stolen(directory).find(passport("A", "B", "1999-01-01", "A1234567")))
                .isEmpty();
    }

    @Test
    void aDocumentReportedAfterItsHolderPassedIsALateHitThatCanBeOpened() throws IOException {
        // given
        var inspection = world.newInspection();
        world.inspect(inspection, passport("NIYONZIMA", "ODETTE", "1999-01-01", "OP0012345"));
        while (world.late.pass()) assertThat(world.journal.entries).hasSizeLessThan(1000);
        assertThat(world.hits.of(OFFICER, inspection)).isEmpty();
        // when
        service.replace(SUPERVISOR, file("BDI,OP0012345,STOLEN", "BDI,OP9999999,LOST"));
        while (world.late.pass()) assertThat(world.journal.entries).hasSizeLessThan(1000);
        // then
        var hit = world.hits.of(OFFICER, inspection).get(0);
        assertThat(hit.late()).isTrue();
        var alert = world.alerts.get(SUPERVISOR, hit.candidate().alert());
        assertThat(alert.category()).isEqualTo(AlertCategory.STOLEN_DOCUMENT);
        assertThat(world.hits.handling(OFFICER, hit.id(), Locale.FRENCH).action())
                .isEqualTo(AlertAction.SEIZE_DOCUMENT);
        assertThat(world.hits.get(OFFICER, hit.id())).isEqualTo(hit);
        var rows = world.rows();
        world.journal.rebuild();
        assertThat(world.rows()).isEqualTo(rows);
    }
}
