package org.mpaka.benchmarks;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.mpaka.platform.fingerprint.PrintSearch;
import org.mpaka.platform.fingerprint.PrintTemplate;
import org.mpaka.platform.fingerprint.UnreadablePrintException;

/**
 * One finger among many, by one thread and by two in turns: both cores are to take no more than 1.2 of what two single cores
 * would. The fingers are minutiae thrown at random, nobody's and none of a generator's; how well fingers are told apart is not
 * measured here.
 */
public final class FingerSearchBenchmark {
    private static final int MINUTIAE = 40;
    /** Held apart in memory: 10 kB each. The list repeats them. */
    private static final int DISTINCT = 5000;

    private static final int ROUNDS = 3;
    private static final double UNREACHED = 1000;
    private static final double ALLOWED = 1.2;

    private FingerSearchBenchmark() {}

    /** @param arguments how many fingers, 100000 when not said */
    public static void main(String[] arguments) throws Exception {
        int fingers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var random = new Random(431);
        var distinct = new ArrayList<PrintTemplate>();
        for (int number = 0; number < Math.min(DISTINCT, fingers); number++) distinct.add(invented(random));
        var among = new ArrayList<PrintTemplate>(fingers);
        for (int number = 0; number < fingers; number++) among.add(distinct.get(number % distinct.size()));
        try (var one = new PrintSearch(1);
                var two = new PrintSearch(2)) {
            // the compiler's turn
            seconds(two, invented(random), among.subList(0, Math.min(20_000, fingers)));
            double single = Double.MAX_VALUE;
            double both = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                var probe = invented(random);
                single = Math.min(single, seconds(one, probe, among));
                both = Math.min(both, seconds(two, probe, among));
            }
            double ratio = both / (single / 2);
            System.out.printf(
                    Locale.ROOT,
                    "%d fingers, best of %d: one thread %.2f s (%.0f a second), two threads %.2f s (%.0f a second);"
                            + " both cores take %.2f of two single ones, %.1f allowed: %s%n",
                    fingers,
                    ROUNDS,
                    single,
                    fingers / single,
                    both,
                    fingers / both,
                    ratio,
                    ALLOWED,
                    ratio <= ALLOWED ? "met" : "missed");
        }
    }

    private static double seconds(PrintSearch search, PrintTemplate probe, List<PrintTemplate> among)
            throws InterruptedException {
        long start = System.nanoTime();
        var found = search.search(probe, among, UNREACHED, 1);
        if (!found.isEmpty()) throw new IllegalStateException("a similarity that nothing reaches was reached");
        return (System.nanoTime() - start) / 1e9;
    }

    private static PrintTemplate invented(Random random) throws UnreadablePrintException {
        int length = 24 + 4 + 6 * MINUTIAE + 2;
        var record = ByteBuffer.allocate(length)
                .putInt(0x464D5200)
                .putInt(0x20323000)
                .putInt(length)
                .putShort((short) 0)
                .putShort((short) 388)
                .putShort((short) 374)
                .putShort((short) 197)
                .putShort((short) 197)
                .put((byte) 1)
                .put((byte) 0)
                .put(new byte[] {2, 0, 60, MINUTIAE});
        for (int minutia = 0; minutia < MINUTIAE; minutia++) {
            int ending = random.nextBoolean() ? 1 : 2;
            record.putShort((short) (ending << 14 | 20 + random.nextInt(348)))
                    .putShort((short) (20 + random.nextInt(334)))
                    .put((byte) random.nextInt(256))
                    .put((byte) 60);
        }
        return PrintTemplate.of(record.putShort((short) 0).array());
    }
}
