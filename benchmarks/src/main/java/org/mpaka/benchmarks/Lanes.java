package org.mpaka.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.journal.TestJournal;

/** Lanes of a post, each recording a crossing every twenty milliseconds: fifty times what a lane does. */
final class Lanes implements AutoCloseable {
    private static final int EVERY_MILLIS = 20;
    private final TestJournal journal;
    private final ScheduledExecutorService pool;
    private final Random random = new Random(4);
    private List<Long> times = new ArrayList<>();

    Lanes(TestJournal journal, int lanes) {
        this.journal = journal;
        pool = Executors.newScheduledThreadPool(Math.max(1, lanes));
        for (int lane = 0; lane < lanes; lane++)
            pool.scheduleAtFixedRate(this::record, lane, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void record() {
        var draft = CrossingRegister.draft(AppendBenchmark.crossing(random));
        long began = System.nanoTime();
        journal.journal()
                .append(
                        Actors.OFFICER,
                        List.of(draft),
                        Optional.of(UUID.randomUUID().toString()));
        long took = System.nanoTime() - began;
        synchronized (this) {
            times.add(took);
        }
    }

    /** Prints how long they took since the last time. */
    synchronized void report(String what) {
        if (times.isEmpty()) return;
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "  %-24s %6d: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, worst %.1f ms%n",
                what,
                times.size(),
                millis(0.50),
                millis(0.90),
                millis(0.99),
                millis(1));
        times = new ArrayList<>();
    }

    private double millis(double share) {
        return times.get((int) Math.min(times.size() - 1, Math.round(times.size() * share))) / 1e6;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
