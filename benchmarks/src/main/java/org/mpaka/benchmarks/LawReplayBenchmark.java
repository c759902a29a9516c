package org.mpaka.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.core.legislation.LawOfTheNode;
import org.mpaka.core.legislation.LawShelf;
import org.mpaka.countries.burundi.BurundiLawBook;
import org.mpaka.countries.eac.EacLawBook;
import org.mpaka.testing.fixtures.Actors;

/** How long Burundi's whole law takes over a year of crossings, on two threads. {@code LawReplayBenchmark [CROSSINGS]}. */
public final class LawReplayBenchmark {
    private static final int THREADS = 2;
    private static final int DAYS = 365;

    private LawReplayBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int crossings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var shelf = new LawShelf();
        shelf.addBook(new EacLawBook());
        shelf.addBook(new BurundiLawBook());
        var node = new NodeIdentity(
                NodeId.of("bdi-kob-1"), CountryCode.of("BDI"), Actors.KOBERO, NodeIdentity.Mode.TRAINING);
        var law = new LawOfTheNode(() -> node, shelf);
        var cpu = new AtomicLong();
        long began = System.nanoTime();
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> halves = IntStream.range(0, THREADS)
                    .mapToObj(half -> (Callable<Integer>) () -> half(law, half, crossings, cpu))
                    .toList();
            int ruled = 0;
            for (var half : pool.invokeAll(halves)) ruled += half.get();
            System.out.printf(
                    "law over %,d crossings of %d days: %.1f s on %d threads, %.1f s of processor time%n",
                    ruled,
                    DAYS,
                    Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0,
                    THREADS,
                    Duration.ofNanos(cpu.get()).toMillis() / 1000.0);
        } finally {
            pool.shutdown();
        }
    }

    private static int half(LawOfTheNode law, int first, int crossings, AtomicLong cpu) {
        var thread = ManagementFactory.getThreadMXBean();
        long began = thread.getCurrentThreadCpuTime();
        int ruled = 0;
        for (int i = first; i < crossings; i += THREADS) {
            if (law.rule(RulingBenchmark.facts(i, i % DAYS)).answers().isEmpty())
                throw new IllegalStateException("no answer");
            ruled++;
        }
        cpu.addAndGet(thread.getCurrentThreadCpuTime() - began);
        return ruled;
    }
}
