package org.mpaka.core.journal;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.mpaka.core.journal.chain.Checkpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a checkpoint signed every 256 entries or 60 s, whichever is first, and when the journal stops. */
final class CheckpointSchedule implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointSchedule.class);
    private static final long SECONDS = 60;
    private static final long HOURS_BETWEEN_TIDYINGS = 24;

    private final Checkpoints checkpoints;
    private final Supplier<Head> head;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var daemon = new Thread(work, "mpaka-journal-checkpoints");
        daemon.setDaemon(true);
        return daemon;
    });

    /** @param tidying what is done once a day, an hour after the start first */
    CheckpointSchedule(Checkpoints checkpoints, Supplier<Head> head, Runnable tidying) {
        this.checkpoints = checkpoints;
        this.head = head;
        thread.scheduleWithFixedDelay(this::sign, SECONDS, SECONDS, TimeUnit.SECONDS);
        thread.scheduleWithFixedDelay(() -> tidy(tidying), 1, HOURS_BETWEEN_TIDYINGS, TimeUnit.HOURS);
    }

    /** To be called after every append; asks for a checkpoint when enough has come together. */
    void appended() {
        var now = head.get();
        if (now.seq() - now.covered() < Checkpoint.ENTRIES || !asked.compareAndSet(false, true)) return;
        try {
            thread.execute(this::sign);
        } catch (RejectedExecutionException e) {
            LOG.debug("Stopping: the last checkpoint follows");
        }
    }

    private static void tidy(Runnable tidying) {
        try {
            tidying.run();
        } catch (RuntimeException e) {
            LOG.error("Old keys of requests could not be forgotten; it is tried again tomorrow", e);
        }
    }

    private void sign() {
        asked.set(false);
        try {
            checkpoints.sign();
        } catch (RuntimeException e) {
            LOG.error("No checkpoint could be signed; it is tried again within a minute", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) LOG.warn("A checkpoint is still being signed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sign();
    }
}
