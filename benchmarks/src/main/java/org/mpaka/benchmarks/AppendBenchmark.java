package org.mpaka.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

/**
 * Lanes that record crossings without a pause, journal and registers, durably on an encrypted Derby on disk.
 *
 * <p>{@code AppendBenchmark [DIRECTORY [LANES [SECONDS]]]}; ten seconds of warm-up are not counted.
 */
public final class AppendBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int KNOWN_TRAVELLERS = 2_000;

    private AppendBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var directory = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("mpaka-append");
        int lanes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30;
        Files.createDirectories(directory);
        try (var database = TestDatabase.encryptedDerby(directory.resolve("database"))) {
            var journal = TestJournal.on(database);
            var register = new CrossingRegister(journal.database());
            journal.with(register);
            run(journal, lanes, WARM_UP);
            var began = System.nanoTime();
            var times = run(journal, lanes, Duration.ofSeconds(seconds));
            report(lanes, times, Duration.ofNanos(System.nanoTime() - began));
            System.out.println(journal.isWhole() ? "journal whole" : "journal NOT WHOLE");
        }
    }

    private static List<Long> run(TestJournal journal, int lanes, Duration time)
            throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(lanes);
        try {
            var work = new ArrayList<Callable<List<Long>>>();
            for (int lane = 0; lane < lanes; lane++) work.add(() -> lane(journal, time));
            var all = new ArrayList<Long>();
            for (var done : pool.invokeAll(work)) all.addAll(done.get());
            Collections.sort(all);
            return all;
        } finally {
            pool.shutdown();
        }
    }

    private static List<Long> lane(TestJournal journal, Duration time) {
        var random = new Random();
        var times = new ArrayList<Long>();
        for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end; ) {
            var draft = CrossingRegister.draft(crossing(random));
            long began = System.nanoTime();
            journal.journal()
                    .append(
                            Actors.OFFICER,
                            List.of(draft),
                            Optional.of(UUID.randomUUID().toString()));
            times.add(System.nanoTime() - began);
        }
        return times;
    }

    static CrossingRegister.Crossing crossing(Random random) {
        int person = random.nextInt(KNOWN_TRAVELLERS);
        var checks = new ArrayList<String>();
        for (int i = 0; i < 12; i++)
            checks.add("check-" + i + " passed, source of 2026-11-22, looked at within 12 ms, reason none given");
        return new CrossingRegister.Crossing(
                UUID.randomUUID().toString(),
                new UUID(1, person).toString(),
                "SURNAME" + person,
                "GIVEN NAMES",
                "1991-03-14",
                "BDI",
                "BDI-OP" + person,
                random.nextBoolean() ? "ENTRY" : "EXIT",
                90,
                checks);
    }

    private static void report(int lanes, List<Long> sorted, Duration took) {
        System.out.printf(
                "%d lanes, %d crossings in %d s: %.0f/s; p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, worst %.1f ms%n",
                lanes,
                sorted.size(),
                took.toSeconds(),
                sorted.size() * 1e9 / took.toNanos(),
                millis(sorted, 0.50),
                millis(sorted, 0.90),
                millis(sorted, 0.99),
                millis(sorted, 1));
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(sorted.size() * share))) / 1e6;
    }
}
