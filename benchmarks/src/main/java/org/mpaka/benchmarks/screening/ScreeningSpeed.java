package org.mpaka.benchmarks.screening;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mpaka.core.screening.BirthDate;
import org.mpaka.core.screening.ListedPerson;
import org.mpaka.core.screening.Snapshot;

/**
 * The engine beside its rivals, same list, same queries, one thread, in one run. The data directory is named by {@code
 * mpaka.data} or {@code MPAKA_DATA}.
 */
public final class ScreeningSpeed {
    private static final com.sun.management.ThreadMXBean THREAD =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int QUERIES = 2000;
    private static final int TOP = 10;
    /** Listed ones of each kind of mutation. */
    private static final int EACH = 200;

    private static final int RUNS = 5;
    private static final long WARM_NANOS = 10_000_000_000L;

    private ScreeningSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        boolean alone = arguments.length > 1 && arguments[1].equals("alone");
        var data =
                Path.of(System.getProperty("mpaka.data", System.getenv().getOrDefault("MPAKA_DATA", "")), "screening");
        if (!Files.isDirectory(data)) {
            System.err.println("Set mpaka.data or MPAKA_DATA to the data directory.");
            return;
        }
        var list = new SpeedList(data, size);
        var queries = list.queries(QUERIES, 4711);
        var others = list.queries(QUERIES, 1174);
        var mutated = list.mutated(EACH, 2311);
        var engine = new EngineRival();
        var rivals = new ArrayList<Rival>(List.of(engine, engine.wide()));
        if (!alone) {
            rivals.add(new LuceneRival(Files.createTempDirectory("mpaka-lucene")));
            rivals.add(new ScanRival(true));
            rivals.add(new ScanRival(false));
        }
        for (var rival : rivals) run(rival, list, queries, others, mutated);
        keep(engine, list);
    }

    /** Snapshot, and one entry of a hundred changed. */
    private static void keep(EngineRival engine, SpeedList list) throws IOException {
        var file = Files.createTempFile("mpaka-screening", ".snapshot");
        long written = System.nanoTime();
        try (var to = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            Snapshot.write(engine.index(), to);
        }
        long read = System.nanoTime();
        try (var from = Files.newByteChannel(file)) {
            Snapshot.read(from);
        }
        long changed = System.nanoTime();
        var people = new ArrayList<ListedPerson>();
        for (int entry = 0; entry < list.size(); entry += 100)
            people.add(ListedPerson.of(entry, list.name(entry), BirthDate.ofYear(list.year(entry))));
        engine.index().update(people, Set.of());
        long done = System.nanoTime();
        System.out.printf(
                "%nsnapshot of %d bytes written in %d ms, read in %d ms; one entry of a hundred replaced in %d ms%n",
                Files.size(file),
                (read - written) / 1_000_000,
                (changed - read) / 1_000_000,
                (done - changed) / 1_000_000);
        Files.delete(file);
    }

    private static void run(
            Rival rival, SpeedList list, List<SpeedQuery> queries, List<SpeedQuery> others, List<SpeedQuery> mutated)
            throws IOException {
        long began = THREAD.getCurrentThreadCpuTime();
        rival.build(list);
        System.out.printf(
                "%n%s: built in %d ms CPU", rival.name(), (THREAD.getCurrentThreadCpuTime() - began) / 1_000_000);
        if (rival.bytes() > 0) System.out.printf(", %.1f bytes an entry", rival.bytes() / (double) list.size());
        System.out.println();
        var asked = queries.subList(0, Math.min(queries.size(), rival.queries()));
        for (boolean withYear : new boolean[] {true, false}) {
            warm(rival, others, withYear);
            measure(rival, asked, withYear);
            recall(rival, list, mutated.subList(0, Math.min(mutated.size(), rival.queries())), withYear);
            if (rival instanceof EngineRival) undisturbed(rival, asked, withYear);
        }
        if (rival.bytes() > 0) System.out.printf("  now %.1f bytes an entry%n", rival.bytes() / (double) list.size());
    }

    /** Asks other travellers until the code is compiled: a node runs for months, and never has the same ones before it. */
    private static void warm(Rival rival, List<SpeedQuery> others, boolean withYear) throws IOException {
        long end = System.nanoTime() + WARM_NANOS;
        for (int i = 0; System.nanoTime() < end; i++) rival.search(others.get(i % others.size()), withYear);
    }

    /** The best of some runs of each query: what the work takes when nobody else uses memory and cache. */
    private static void undisturbed(Rival rival, List<SpeedQuery> queries, boolean withYear) throws IOException {
        var nanos = new long[queries.size()];
        Arrays.fill(nanos, Long.MAX_VALUE);
        for (int run = 0; run < RUNS; run++)
            for (int i = 0; i < nanos.length; i++) {
                long began = THREAD.getCurrentThreadCpuTime();
                rival.search(queries.get(i), withYear);
                nanos[i] = Math.min(nanos[i], THREAD.getCurrentThreadCpuTime() - began);
            }
        Arrays.sort(nanos);
        System.out.printf(
                "    best of %d runs: p50 %.3f p90 %.3f p99 %.3f max %.3f ms%n",
                RUNS, at(nanos, 50) / 1e6, at(nanos, 90) / 1e6, at(nanos, 99) / 1e6, nanos[nanos.length - 1] / 1e6);
    }

    private static void measure(Rival rival, List<SpeedQuery> queries, boolean withYear) throws IOException {
        var nanos = new long[queries.size()];
        var bytes = new long[queries.size()];
        for (int i = 0; i < nanos.length; i++) {
            var query = queries.get(i);
            long allocated = THREAD.getCurrentThreadAllocatedBytes();
            long began = THREAD.getCurrentThreadCpuTime();
            rival.search(query, withYear);
            nanos[i] = THREAD.getCurrentThreadCpuTime() - began;
            bytes[i] = THREAD.getCurrentThreadAllocatedBytes() - allocated;
        }
        Arrays.sort(nanos);
        Arrays.sort(bytes);
        System.out.printf(
                "  %s: CPU p50 %.3f p90 %.3f p99 %.3f max %.3f ms; allocated p50 %d p99 %d bytes%n",
                withYear ? "with year of birth" : "by name alone     ",
                at(nanos, 50) / 1e6,
                at(nanos, 90) / 1e6,
                at(nanos, 99) / 1e6,
                nanos[nanos.length - 1] / 1e6,
                at(bytes, 50),
                at(bytes, 99));
    }

    /** How many of each kind are among the first ten. */
    private static void recall(Rival rival, SpeedList list, List<SpeedQuery> queries, boolean withYear)
            throws IOException {
        Map<Mutation, int[]> recall = new EnumMap<>(Mutation.class);
        Map<Mutation, int[]> apart = new EnumMap<>(Mutation.class);
        for (var query : queries) {
            if (query.mutation() == null || query.target() == null) continue;
            count(recall, query.mutation(), isFound(list, rival.search(query, withYear), query.target()));
            var said = words(query.name());
            if (said.equals(words(query.target()))) continue;
            var others = rival.search(query, withYear, entry -> !said.equals(words(list.name(entry))));
            count(apart, query.mutation(), isFound(list, others, query.target()));
        }
        System.out.println("    recall@10:" + text(recall));
        System.out.println("    namesakes written as asked left out:" + text(apart));
    }

    private static List<String> words(String name) {
        var words = name.split(" ");
        Arrays.sort(words);
        return List.of(words);
    }

    private static String text(Map<Mutation, int[]> recall) {
        var line = new StringBuilder();
        recall.forEach((mutation, counts) -> line.append(String.format(" %s %d/%d", mutation, counts[0], counts[1])));
        return line.toString();
    }

    private static boolean isFound(SpeedList list, int[] found, String target) {
        for (int k = 0; k < Math.min(TOP, found.length); k++)
            if (list.name(found[k]).equals(target)) return true;
        return false;
    }

    private static void count(Map<Mutation, int[]> recall, Mutation mutation, boolean found) {
        var counts = recall.computeIfAbsent(mutation, any -> new int[2]);
        counts[1]++;
        if (found) counts[0]++;
    }

    private static long at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
