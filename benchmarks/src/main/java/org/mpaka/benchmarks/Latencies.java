package org.mpaka.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Times an act many times over and prints how long it took. */
final class Latencies {
    private static final double MILLION = 1e6;

    private Latencies() {}

    /** @param warmUp how often before it counts */
    static void measure(String name, int warmUp, int times, IntConsumer act) {
        for (int i = 0; i < warmUp; i++) act.accept(i);
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            act.accept(warmUp + i);
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-48s n=%-6d p50 %8.2f ms  p95 %8.2f ms  p99 %8.2f ms  max %8.2f ms%n",
                name,
                times,
                at(nanos, 0.50),
                at(nanos, 0.95),
                at(nanos, 0.99),
                nanos[times - 1] / MILLION);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] / MILLION;
    }
}
