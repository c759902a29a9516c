package org.mpaka.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.SplittableRandom;
import org.mpaka.core.alert.numbers.DocumentNumbers;
import org.mpaka.core.alert.numbers.Reported;

/**
 * Builds a list of stolen documents and asks for numbers on it and beside it: exactly, warm, and with the file out of
 * the machine's cache.
 *
 * <p>{@code NumbersBenchmark DIRECTORY COUNT [cold]}: cold asks an existing list in a process of its own, for pages that
 * any process has mapped stay in the cache; it needs {@code dd} (GNU coreutils), which tells the system to forget them.
 */
public final class NumbersBenchmark {
    private static final String[] ISSUERS = {"BDI", "TZA", "RWA", "COD", "KEN", "UGA", "FRA", "GBR", "D", "IND", "CHN"};
    private static final int ASKED = 200_000;
    private static final int COLD = 2_000;
    private static final int SMALL = 100_000;
    private static int found;

    private NumbersBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var directory = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        if (arguments.length > 2) {
            compile();
            forget(directory);
            try (var numbers = new DocumentNumbers(directory)) {
                ask("cold, on the list", numbers, 0, count, COLD);
            }
            return;
        }
        long began = System.nanoTime();
        try (var numbers = new DocumentNumbers(directory)) {
            long entries = numbers.replace(sink -> {
                for (int i = 0; i < count; i++) sink.add(issuer(i), number(i), Reported.STOLEN);
            });
            System.out.printf(
                    Locale.ROOT,
                    "%,d documents of %,d in %.1f s, %,d MB, %.2f bytes each%n",
                    entries,
                    count,
                    (System.nanoTime() - began) / 1e9,
                    bytes(directory) >> 20,
                    bytes(directory) / (double) entries);
            for (int i = 0; i < count; i += Math.max(1, count / 1_000_000))
                if (numbers.find(issuer(i), number(i)).isEmpty()) throw new IllegalStateException("missing: " + i);
            System.out.println("a million of them found");
            ask("warm, on the list", numbers, 0, count, ASKED);
            ask("warm, beside it", numbers, Integer.MAX_VALUE - count, count, ASKED);
        }
    }

    /** A node that has run for a while has compiled its code; only the file is cold. */
    private static void compile() throws IOException {
        var small = Files.createTempDirectory("numbers");
        try (var numbers = new DocumentNumbers(small)) {
            numbers.replace(sink -> {
                for (int i = 0; i < SMALL; i++) sink.add(issuer(i), number(i), Reported.STOLEN);
            });
            ask("another list, warm", numbers, 0, SMALL, ASKED);
        } finally {
            try (var files = Files.walk(small)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static String issuer(int number) {
        return ISSUERS[(int) (mixed(number) >>> 40 & 0x3FFFFF) % ISSUERS.length];
    }

    /** Two letters and seven figures, or nine figures, as passports have them. */
    private static String number(int number) {
        long mixed = mixed(number) & 0xFFFF_FFFFFFFFL;
        var figures = String.format("%09d", mixed % 1_000_000_000);
        return number % 3 == 0
                ? figures
                : "" + (char) ('A' + mixed / 7 % 26) + (char) ('A' + mixed / 191 % 26) + figures.substring(2);
    }

    private static long mixed(int number) {
        return new SplittableRandom(number).nextLong() >>> 1;
    }

    private static void ask(String what, DocumentNumbers numbers, int first, int count, int times) {
        var random = new SplittableRandom(11);
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            int one = first + random.nextInt(count);
            var issuer = issuer(one);
            var number = number(one);
            long began = System.nanoTime();
            if (numbers.find(issuer, number).isPresent()) found++;
            nanos[i] = System.nanoTime() - began;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-20s n=%-7d p50 %.1f µs, p99 %.1f µs, worst %.1f µs (found %d)%n",
                what,
                times,
                nanos[times / 2] / 1e3,
                nanos[times * 99 / 100] / 1e3,
                nanos[times - 1] / 1e3,
                found);
        found = 0;
    }

    private static long bytes(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void forget(Path directory) throws IOException, InterruptedException {
        try (var files = Files.list(directory)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".numbers")).toList())
                new ProcessBuilder(
                                "dd", "of=" + file, "oflag=nocache", "conv=notrunc,fdatasync", "count=0", "status=none")
                        .inheritIO()
                        .start()
                        .waitFor();
        }
    }
}
