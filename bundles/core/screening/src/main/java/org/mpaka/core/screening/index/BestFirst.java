package org.mpaka.core.screening.index;

import java.util.Arrays;

/** Hands on rows in the order of what they promise: most need not be compared once the best are known. */
final class BestFirst {
    private static final int BATCH = 32;
    /** Steps of a tier of {@link Rank}, and of all. */
    private static final int OF_TIER = 64;

    private static final int STEPS = Rank.TIERS * OF_TIER;
    /** The step of a row that cannot be a hit. */
    private static final short OUT = -1;

    /** Where the rows of each step begin, and where the next one of it goes. */
    private final int[] start = new int[STEPS + 1];

    private final int[] next = new int[STEPS];
    private short[] steps = {};
    private int[] sorted = {};
    private int touched;

    /** Gives rows {@code from} to {@code to}. False when no other row can be better than what was found. */
    boolean give(int[] found, int from, int to, Rows rows, RowSink sink) {
        if (steps.length < to - from) {
            steps = new short[2 * (to - from)];
            sorted = new int[2 * (to - from)];
        }
        double floor = sink.floor();
        sort(found, from, to, rows, sink, floor);
        for (int step = 0; step < STEPS; step++) {
            if (sink.least() >= most(step, floor)) break;
            for (int i = start[step]; i < start[step + 1]; i++) if (!sink.take(sorted[i])) return false;
        }
        return true;
    }

    private static short step(double rank, double floor) {
        int tier = Rank.tier(rank);
        int within = (int) ((tier + 1 - rank) * OF_TIER / (1 - floor));
        return (short) ((Rank.TIERS - 1 - tier) * OF_TIER + Math.min(OF_TIER - 1, within));
    }

    /** The best rank of a step. */
    private static double most(int step, double floor) {
        return Rank.TIERS - step / OF_TIER - step % OF_TIER * (1 - floor) / OF_TIER;
    }

    private void sort(int[] found, int from, int to, Rows rows, RowSink sink, double floor) {
        Arrays.fill(start, 0);
        for (int batch = from; batch < to; batch += BATCH) {
            int end = Math.min(to, batch + BATCH);
            touch(found, batch, end, rows);
            for (int i = batch; i < end; i++) {
                double promise = sink.promise(found[i]);
                short step = promise == Rank.NONE ? OUT : step(promise, floor);
                steps[i - from] = step;
                if (step != OUT) start[step + 1]++;
            }
        }
        for (int step = 0; step < STEPS; step++) start[step + 1] += start[step];
        System.arraycopy(start, 0, next, 0, STEPS);
        for (int i = from; i < to; i++) if (steps[i - from] != OUT) sorted[next[steps[i - from]]++] = found[i];
    }

    /** Brings rows and their words into the processor's cache, all at once: one after the other each would wait. */
    private void touch(int[] found, int from, int to, Rows rows) {
        int sum = 0;
        for (int i = from; i < to; i++) sum += rows.start(found[i]);
        for (int i = from; i < to; i++) sum += rows.words()[rows.start(found[i])];
        touched = sum;
    }
}
