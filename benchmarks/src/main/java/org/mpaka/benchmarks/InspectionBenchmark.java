package org.mpaka.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.documents.mrz.IcaoMrzWriter;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.TestDatabase;

/**
 * Full inspections through the core's services on an encrypted Derby: {@code InspectionBenchmark DIRECTORY LANES SECONDS
 * EVERY_MILLIS [LISTED]}: every lane takes a traveller so often, without a pause when 0. A directory that {@link RegisterBenchmark} filled gives the history; the travellers are drawn from it.
 *
 * <p>An inspection is: a typed MRZ read, then document, alert, history and law side by side, hits raised, all of it
 * journaled durably. A crossing is: the decision, its entries and the registers' rows, committed.
 */
public final class InspectionBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final InventedTraffic TRAFFIC = new InventedTraffic(2_000_000, 700_000);

    private InspectionBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        int lanes = Integer.parseInt(arguments[1]);
        var seconds = Duration.ofSeconds(Integer.parseInt(arguments[2]));
        var every = Duration.ofMillis(Integer.parseInt(arguments[3]));
        int listed = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 10_000;
        try (var database = TestDatabase.encryptedDerby(folder.resolve("derby"))) {
            var post = BorderPostServices.over(database, folder);
            post.list(Actors.SUPERVISOR, listed);
            System.out.println(listed + " names listed, " + lanes + " lanes");
            run(post, lanes, WARM_UP, Duration.ZERO);
            var times = run(post, lanes, seconds, every);
            var compared = times.stream().mapToInt(Lane.Times::toCompare).sum();
            var inspections = sorted(
                    times.stream().flatMap(one -> one.inspections().stream()).toList());
            print("full inspection", inspections, seconds);
            print(
                    "decision and crossing",
                    sorted(times.stream()
                            .flatMap(one -> one.crossings().stream())
                            .toList()),
                    seconds);
            for (var check : List.of(CheckId.DOCUMENT, CheckId.ALERT, CheckId.HISTORY, CheckId.LAW))
                print(
                        "of this, " + check,
                        sorted(times.stream()
                                .flatMap(one -> one.checks().getOrDefault(check, List.of()).stream())
                                .toList()),
                        seconds);
            System.out.println(compared + " of " + inspections.size() + " had a record to compare");
        }
        // the journal's checkpoints and the alerts' memory have threads of their own
        System.exit(0);
    }

    private static List<Lane.Times> run(BorderPostServices post, int lanes, Duration time, Duration every)
            throws InterruptedException, ExecutionException {
        long until = System.nanoTime() + time.toNanos();
        var work = new ArrayList<Lane>();
        for (int i = 1; i <= lanes; i++)
            work.add(new Lane(post.inspections(), new IcaoMrzWriter(), TRAFFIC, i, until, every.toNanos()));
        var threads = Executors.newFixedThreadPool(lanes);
        try {
            var done = new ArrayList<Lane.Times>();
            for (var lane : threads.invokeAll(work)) done.add(lane.get());
            return done;
        } finally {
            threads.shutdown();
        }
    }

    private static List<Long> sorted(List<Long> nanos) {
        return nanos.stream().sorted().toList();
    }

    private static void print(String name, List<Long> sorted, Duration time) {
        System.out.printf(
                Locale.ROOT,
                "%-24s n=%-6d %6.0f/s  p50 %7.2f ms  p95 %7.2f ms  p99 %7.2f ms  worst %7.2f ms%n",
                name,
                sorted.size(),
                sorted.size() * 1e9 / time.toNanos(),
                millis(sorted, 0.50),
                millis(sorted, 0.95),
                millis(sorted, 0.99),
                millis(sorted, 1));
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(sorted.size() * share))) / 1e6;
    }
}
