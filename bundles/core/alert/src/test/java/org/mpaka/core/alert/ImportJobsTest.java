package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.alert.Invented.unList;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ImportJob;
import org.mpaka.api.alert.ImportJob.Stage;
import org.mpaka.api.alert.ImportJob.State;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class ImportJobsTest {
    private static final AlertListId UN = AlertListId.of("un-consolidated");
    private final TestDatabase database;
    private final BlockingQueue<ImportJob> ended = new LinkedBlockingQueue<>();
    private World world;
    private ImportJobs jobs;
    private StolenDocumentImports stolen;

    ImportJobsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new World(database);
        stolen = new StolenDocumentImports(
                new StolenDocumentService(world.stolen, world.journal), world.stolen, new ListPolicy(168), world.clock);
        jobs = new ImportJobs(world.imports, stolen, world.clock);
        jobs.listen(job -> {
            if (job.hasEnded()) ended.add(job);
        });
    }

    @AfterEach
    void close() {
        jobs.stop();
        stolen.stop();
        world.close();
    }

    private static String[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "N" + i + ";NADIA N" + i + ";1970")
                .toArray(String[]::new);
    }

    private ImportJob read(String file) {
        try {
            return jobs.read(
                    SUPERVISOR, "un-consolidated-xml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ImportJob readStolen(String format, String file) {
        try {
            return jobs.read(SUPERVISOR, format, new ByteArrayInputStream(file.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private UUID previewOf(String format, String file) throws InterruptedException {
        return end(readStolen(format, file)).preview().orElseThrow().id();
    }

    private long held() throws IOException {
        return world.stolen.numbers().size();
    }

    private ImportJob end(ImportJob job) throws InterruptedException {
        var last = ended.poll(60, TimeUnit.SECONDS);
        assertThat(last).isNotNull();
        assertThat(last.id()).isEqualTo(job.id());
        return jobs.get(SUPERVISOR, job.id());
    }

    @Test
    void readsThenTakesOverAndCanBeWatched() throws InterruptedException {
        // given
        var file = unList(many(450));
        // when
        var read = end(read(file));
        // then
        assertThat(read.state()).isEqualTo(State.DONE);
        assertThat(read.stage()).isEqualTo(Stage.READING);
        assertThat(read.total()).isEqualTo(file.length());
        assertThat(read.done()).isEqualTo(file.length());
        assertThat(world.memory.size()).isZero();
        // when
        var preview = read.preview().orElseThrow().id();
        var written = end(jobs.takeOver(SUPERVISOR, preview, Optional.of("key.one")));
        // then
        assertThat(written.state()).isEqualTo(State.DONE);
        assertThat(written.result().orElseThrow().entries()).isEqualTo(450);
        assertThat(written.preview()).as("which file was taken over").isEqualTo(read.preview());
        assertThat(world.memory.size()).isEqualTo(450);
        assertThat(jobs.takeOver(SUPERVISOR, preview, Optional.of("key.one")).id())
                .isEqualTo(written.id());
        assertThatThrownBy(() -> jobs.takeOver(SUPERVISOR, UUID.randomUUID(), Optional.of("key.other")))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.IDEMPOTENCY_KEY_REUSED));
        assertThat(jobs.all(SUPERVISOR)).extracting(ImportJob::id).containsExactly(written.id(), read.id());
    }

    @Test
    void readsStolenDocumentsAndTakesThemOverOnceSomebodyHasLooked() throws Exception {
        // given
        var read = end(readStolen("stolen-documents", "BDI,OP0000001,STOLEN\nnonsense\nTZA,TZ0000002,LOST\n"));
        var preview = read.preview().orElseThrow();
        assertThat(preview.entries()).isEqualTo(2);
        assertThat(preview.problemCount()).isOne();
        assertThat(preview.problems()).extracting(problem -> problem.line()).containsExactly(2L);
        assertThat(held()).isZero();
        assertThat(world.journal.count("alert.documents-taken")).isZero();
        // when
        var written = end(jobs.takeOver(SUPERVISOR, preview.id(), Optional.of("key")));
        // then
        assertThat(written.state()).isEqualTo(State.DONE);
        assertThat(written.result().orElseThrow().entries()).isEqualTo(2);
        assertThat(written.preview()).contains(preview);
        assertThat(held()).isEqualTo(2);
        assertThat(world.journal.count("alert.documents-taken")).isOne();
        assertThat(jobs.takeOver(SUPERVISOR, preview.id(), Optional.of("key")).id())
                .isEqualTo(written.id());
        // and what changed since
        var changes = previewOf("stolen-documents-changes", "+,BDI,OP0000003\n-,TZA,TZ0000002\n");
        end(jobs.takeOver(SUPERVISOR, changes, Optional.empty()));
        assertThat(world.stolen.find(Optional.of(CountryCode.of("BDI")), Optional.empty(), "OP0000003"))
                .isPresent();
        assertThat(world.stolen.find(Optional.of(CountryCode.of("TZA")), Optional.empty(), "TZ0000002"))
                .isEmpty();
    }

    @Test
    void aCancelledFileOfStolenDocumentsLeavesThoseBefore() throws Exception {
        // given
        end(jobs.takeOver(SUPERVISOR, previewOf("stolen-documents", "BDI,OP0000001\n"), Optional.empty()));
        var preview = previewOf("stolen-documents", "BDI,OP0000009\n".repeat(50_000));
        var reached = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var watching = jobs.listen(job -> {
            if (job.stage() != Stage.WRITING || job.state() != State.RUNNING) return;
            reached.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        // when: held at its first step until it is cancelled
        var job = jobs.takeOver(SUPERVISOR, preview, Optional.empty());
        assertThat(reached.await(60, TimeUnit.SECONDS)).isTrue();
        jobs.cancel(SUPERVISOR, job.id());
        goOn.countDown();
        // then
        assertThat(end(job).state()).isEqualTo(State.CANCELLED);
        watching.close();
        assertThat(world.stolen.find(Optional.of(CountryCode.of("BDI")), Optional.empty(), "OP0000001"))
                .isPresent();
        assertThat(end(jobs.takeOver(SUPERVISOR, preview, Optional.empty())).state())
                .isEqualTo(State.DONE);
        assertThat(world.stolen.find(Optional.of(CountryCode.of("BDI")), Optional.empty(), "OP0000009"))
                .isPresent();
    }

    @Test
    void saysTheLineOfAChangeThatIsNone() throws InterruptedException {
        var job = end(readStolen("stolen-documents-changes", "+,BDI,OP0000003\nBDI,OP0000004\n"));
        assertThat(job.state()).isEqualTo(State.FAILED);
        assertThat(job.failure().orElseThrow().arguments()).containsEntry("1", "2");
    }

    @Test
    void saysWhyAFileCannotBeRead() throws InterruptedException {
        var job = end(read("<html/>"));
        assertThat(job.state()).isEqualTo(State.FAILED);
        assertThat(job.failure().orElseThrow().code()).isEqualTo(ErrorCode.UNREADABLE_FILE.sentenceCode());
    }

    @Test
    void aCancelledImportLeavesTheListBeforeInForceAndNothingBehind() throws InterruptedException {
        // given
        world.importList("A;ANNA A;1970", "B;BERTE B;1970");
        var before = world.rows();
        var preview = world.preview(unList(many(1_000))).id();
        var reached = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        world.journal.beforeAppending = () -> {
            if (world.journal.count("alert.import-part") < 3) return;
            world.journal.beforeAppending = () -> {};
            reached.countDown();
            goOn.await();
        };
        // when
        var job = jobs.takeOver(SUPERVISOR, preview, Optional.empty());
        assertThat(reached.await(60, TimeUnit.SECONDS)).isTrue();
        jobs.cancel(SUPERVISOR, job.id());
        goOn.countDown();
        // then
        assertThat(end(job).state()).isEqualTo(State.CANCELLED);
        assertThat(world.register.list(UN).orElseThrow().version()).isOne();
        assertThat(world.rows()).isEqualTo(before);
        assertThatThrownBy(() -> jobs.cancel(SUPERVISOR, job.id()))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.WRONG_STATE));
        // and the preview can still be taken over
        assertThat(end(jobs.takeOver(SUPERVISOR, preview, Optional.empty())).state())
                .isEqualTo(State.DONE);
        assertThat(world.memory.size()).isEqualTo(1_000);
    }

    @Test
    void aFailedImportSaysSoAndTheNextOneClearsUp() throws InterruptedException {
        world.importList("A;ANNA A;1970");
        var preview = world.preview(unList(many(700))).id();
        world.journal.failAfter = 3;
        assertThat(end(jobs.takeOver(SUPERVISOR, preview, Optional.empty()))
                        .failure()
                        .orElseThrow()
                        .code())
                .isEqualTo("alert.import-failed");
        world.journal.failAfter = Integer.MAX_VALUE;
        assertThat(world.memory.size()).isOne();
        assertThat(end(jobs.takeOver(SUPERVISOR, preview, Optional.empty())).state())
                .isEqualTo(State.DONE);
        assertThat(world.register.list(UN).orElseThrow().version()).isEqualTo(2);
        assertThat(world.memory.size()).isEqualTo(700);
        var rows = world.rows();
        world.journal.rebuild();
        assertThat(world.rows()).isEqualTo(rows);
    }

    @Test
    void needsTheRightToImport() {
        var none = new ByteArrayInputStream(new byte[0]);
        assertThatThrownBy(() -> jobs.read(Actors.OFFICER, "un-consolidated-xml", none))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> jobs.takeOver(Actors.OFFICER, UUID.randomUUID(), Optional.empty()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> jobs.all(Actors.OFFICER)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> jobs.get(Actors.OFFICER, UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> jobs.cancel(Actors.OFFICER, UUID.randomUUID()))
                .isInstanceOf(AccessDeniedException.class);
    }
}
