package org.mpaka.core.alert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.AlertImportJobs;
import org.mpaka.api.alert.ImportJob;
import org.mpaka.api.journal.RequestKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs imports one after the other on a thread of its own. */
@Component(service = AlertImportJobs.class)
public final class ImportJobs implements AlertImportJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int MOST_WAITING = 8;
    private static final int MOST_REMEMBERED = 20;
    private static final int PIECE = 256 << 10;

    private final ListImports imports;
    private final StolenDocumentImports stolen;
    private final Clock clock;
    private final Map<UUID, RunningImport> jobs = new LinkedHashMap<>();
    private final Map<String, Asked> keys = new LinkedHashMap<>();
    private final List<Consumer<ImportJob>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "mpaka-alert-import");
        thread.setDaemon(true);
        thread.setPriority(Thread.NORM_PRIORITY - 2);
        return thread;
    });

    /** What was taken over under a key. */
    private record Asked(RequestKey key, UUID job) {}

    @Activate
    public ImportJobs(@Reference ListImports imports, @Reference StolenDocumentImports stolen, @Reference Clock clock) {
        this.imports = imports;
        this.stolen = stolen;
        this.clock = clock;
    }

    /** Ends what runs; the lists stay as they are. */
    @Deactivate
    public void stop() {
        snapshot().stream().filter(job -> !job.job().hasEnded()).forEach(job -> {
            try {
                job.cancel();
            } catch (MpakaException e) {
                LOG.debug("{} is past cancelling", job);
            }
        });
        worker.shutdown();
    }

    @Override
    public ImportJob read(Actor actor, String formatId, InputStream file) throws IOException {
        actor.require(Right.ALERT_IMPORT);
        boolean numbers = StolenDocumentImports.takes(formatId);
        var list = numbers ? StolenDocumentFiles.LIST : imports.format(formatId).list();
        refuseWhenFull();
        var sealed = new SealedFile();
        try {
            long size = takeIn(file, sealed);
            var running = new RunningImport(actor, formatId, list, ImportJob.Stage.READING, clock, this::tell);
            if (numbers)
                return start(
                        running,
                        Optional.empty(),
                        () -> closeUnlessKept(sealed),
                        () -> running.read(stolen.preview(formatId, sealed, size, running::at)));
            return start(running, Optional.empty(), sealed::close, () -> {
                try {
                    running.read(imports.preview(actor, formatId, sealed.stream(), size, running::at));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException | RuntimeException e) {
            sealed.close();
            throw e;
        }
    }

    private void closeUnlessKept(SealedFile file) {
        if (!stolen.keeps(file)) file.close();
    }

    private static long takeIn(InputStream file, SealedFile sealed) throws IOException {
        var piece = new byte[PIECE];
        long size = 0;
        for (int read = file.readNBytes(piece, 0, PIECE); read > 0; read = file.readNBytes(piece, 0, PIECE)) {
            sealed.append(piece, read);
            size += read;
        }
        return size;
    }

    @Override
    public ImportJob takeOver(Actor actor, UUID preview, Optional<String> idempotencyKey) {
        actor.require(Right.ALERT_IMPORT);
        var key = idempotencyKey.map(RequestKey::parse);
        var before = key.flatMap(given -> ofKey(actor, given));
        if (before.isPresent()) return before.get().job();
        refuseWhenFull();
        var ofNumbers = stolen.find(preview);
        boolean numbers = ofNumbers.isPresent();
        var taken = ofNumbers.orElseGet(() -> imports.preview(preview));
        var list = numbers ? StolenDocumentFiles.LIST : taken.list();
        var running = new RunningImport(
                actor, numbers ? StolenDocumentImports.WHOLE : "", list, ImportJob.Stage.WRITING, clock, this::tell);
        running.of(taken);
        if (numbers)
            return start(running, key, () -> {}, () -> {
                running.inForce(stolen.apply(actor, preview, running::at));
                running.done();
            });
        return start(running, key, () -> {}, () -> {
            var inForce = imports.apply(actor, preview, Optional.empty(), running::at);
            running.inForce(inForce);
            imports.clear(actor, list, running::at);
            running.done();
        });
    }

    private synchronized Optional<RunningImport> ofKey(Actor actor, RequestKey key) {
        var asked = Optional.ofNullable(keys.get(named(actor, key)));
        if (asked.map(Asked::key).filter(key::isReuseOf).isPresent())
            throw new MpakaException(ErrorCode.IDEMPOTENCY_KEY_REUSED, key.key());
        return asked.flatMap(before -> Optional.ofNullable(jobs.get(before.job())));
    }

    private static String named(Actor actor, RequestKey key) {
        return actor.user() + " " + key.key();
    }

    private void refuseWhenFull() {
        long waiting = snapshot().stream().filter(job -> !job.job().hasEnded()).count();
        if (waiting >= MOST_WAITING) throw new MpakaException(ErrorCode.WRONG_STATE, "imports", "full", "read");
    }

    /** @param release what it holds, however it ends */
    private ImportJob start(RunningImport running, Optional<RequestKey> key, Runnable release, Runnable work) {
        synchronized (this) {
            jobs.put(running.id(), running);
            key.ifPresent(given -> keys.put(named(running.actor, given), new Asked(given, running.id())));
            forgetOldest();
        }
        worker.execute(() -> {
            try {
                run(running, work);
            } finally {
                release.run();
            }
        });
        return running.job();
    }

    private void forgetOldest() {
        var ended = jobs.values().stream().filter(job -> job.job().hasEnded()).toList();
        ended.stream().limit(Math.max(0, jobs.size() - MOST_REMEMBERED)).forEach(job -> {
            jobs.remove(job.id());
            keys.values().removeIf(asked -> asked.job().equals(job.id()));
        });
    }

    private void run(RunningImport running, Runnable work) {
        if (running.job().hasEnded()) return;
        try {
            work.run();
        } catch (CancellationException e) {
            cleared(running);
            running.ended();
        } catch (MpakaException e) {
            running.failed(e.sentence());
        } catch (RuntimeException e) {
            // the class alone: a message may quote an entry
            LOG.error(
                    "an import of {} failed: {}",
                    running.job().list(),
                    e.getClass().getName());
            running.failed(Sentence.of("alert.import-failed"));
        }
    }

    /** What a cancelled import wrote goes at once if that is possible, else with the next import. */
    private void cleared(RunningImport running) {
        if (running.job().stage() != ImportJob.Stage.WRITING
                || running.job().list().equals(StolenDocumentFiles.LIST)) return;
        try {
            imports.clear(running.actor, running.job().list(), ImportProgress.UNWATCHED);
        } catch (RuntimeException e) {
            LOG.warn(
                    "a cancelled import of {} is not cleared yet", running.job().list());
        }
    }

    private void tell(ImportJob job) {
        for (var listener : listeners) listener.accept(job);
    }

    @Override
    public ImportJob get(Actor actor, UUID job) {
        actor.require(Right.ALERT_IMPORT);
        return find(job).job();
    }

    private synchronized RunningImport find(UUID job) {
        var found = jobs.get(job);
        if (found == null) throw new MpakaException(ErrorCode.NOT_FOUND, "import", job);
        return found;
    }

    private synchronized List<RunningImport> snapshot() {
        return List.copyOf(jobs.values());
    }

    @Override
    public List<ImportJob> all(Actor actor) {
        actor.require(Right.ALERT_IMPORT);
        var all = new ArrayList<ImportJob>();
        for (var job : snapshot()) all.add(0, job.job());
        return all;
    }

    @Override
    public ImportJob cancel(Actor actor, UUID job) {
        actor.require(Right.ALERT_IMPORT);
        var found = find(job);
        found.cancel();
        return found.job();
    }

    @Override
    public AutoCloseable listen(Consumer<ImportJob> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
