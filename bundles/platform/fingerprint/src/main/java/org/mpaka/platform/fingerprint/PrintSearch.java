package org.mpaka.platform.fingerprint;

import com.machinezoo.sourceafis.FingerprintMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** One finger against many, on threads of its own. For some thousands: 100,000 take seconds. Any thread. */
public final class PrintSearch implements AutoCloseable {
    /** Small enough that no core waits long for another at the end. */
    private static final int PORTION = 256;

    private final int threads;
    private final ExecutorService workers;

    /** @param threads how many search at a time, at most one a core is of use */
    public PrintSearch(int threads) {
        this.threads = threads;
        workers = Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "mpaka-print-search");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @param index in the list that was searched */
    public record Found(int index, double similarity) {}

    /**
     * @param threshold similarity from which one counts
     * @param most how many to give at most
     * @return the most similar first
     */
    public List<Found> search(PrintTemplate finger, List<PrintTemplate> among, double threshold, int most)
            throws InterruptedException {
        var matcher = new FingerprintMatcher(finger.template());
        var next = new AtomicInteger();
        var portions = new ArrayList<Callable<List<Found>>>();
        for (int worker = 0; worker < threads; worker++) portions.add(() -> part(matcher, among, threshold, next));
        var found = new ArrayList<Found>();
        for (var part : workers.invokeAll(portions)) {
            try {
                found.addAll(part.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("the engine failed", e.getCause());
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Found::similarity).reversed().thenComparingInt(Found::index))
                .limit(most)
                .toList();
    }

    private static List<Found> part(
            FingerprintMatcher matcher, List<PrintTemplate> among, double threshold, AtomicInteger next) {
        var found = new ArrayList<Found>();
        for (int from = next.getAndAdd(PORTION); from < among.size(); from = next.getAndAdd(PORTION)) {
            int to = Math.min(from + PORTION, among.size());
            for (int index = from; index < to; index++) {
                double similarity = matcher.match(among.get(index).template());
                if (similarity >= threshold) found.add(new Found(index, similarity));
            }
        }
        return found;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
