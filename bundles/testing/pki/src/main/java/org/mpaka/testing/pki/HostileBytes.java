package org.mpaka.testing.pki;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Alters real files as an attacker would: single bytes, lengths, pieces cut out, doubled, moved.
 *
 * <p>Without settings the same few thousand every time, so that a build does not depend on luck; on demand as many as
 * {@code -Dmpaka.fuzz=1000000} says, with another seed each time, which is printed.
 */
public final class HostileBytes {
    private static final int USUAL = 2000;

    private HostileBytes() {}

    /** Hands over the altered files one by one; tells the slowest. */
    public static void each(String name, byte[][] files, Consumer<byte[]> tried) {
        int wanted = Integer.getInteger("mpaka.fuzz", 0);
        long seed = wanted == 0 ? 20261123 : Long.getLong("mpaka.fuzz.seed", System.nanoTime());
        var random = new SplittableRandom(seed);
        long slowest = 0;
        for (int i = 0; i < (wanted == 0 ? USUAL : wanted); i++) {
            var file = altered(files[random.nextInt(files.length)], random);
            long start = System.nanoTime();
            try {
                tried.accept(file);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("try " + i + " of seed " + seed, e);
            }
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        if (wanted > 0)
            System.out.println(
                    name + ": " + wanted + " files, seed " + seed + ", slowest " + slowest / 1_000_000 + " ms");
    }

    private static byte[] altered(byte[] whole, SplittableRandom random) {
        var file = whole.clone();
        for (int change = random.nextInt(5); change >= 0 && file.length > 1; change--) {
            int at = random.nextInt(file.length);
            int length = 1 + random.nextInt(Math.min(32, file.length - at));
            switch (random.nextInt(6)) {
                case 0 -> file[at] = (byte) random.nextInt(256);
                case 1 -> file[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> file[at] = (byte) (0x80 + random.nextInt(6));
                case 3 -> file = Arrays.copyOf(file, at + 1);
                case 4 -> file = spliced(file, at, length, 0);
                default -> file = spliced(file, at, length, 2);
            }
        }
        return file;
    }

    /** With the piece standing there so many times. */
    private static byte[] spliced(byte[] file, int at, int length, int times) {
        var spliced = new byte[file.length + length * (times - 1)];
        System.arraycopy(file, 0, spliced, 0, at);
        for (int i = 0; i < times; i++) System.arraycopy(file, at, spliced, at + i * length, length);
        System.arraycopy(file, at + length, spliced, at + times * length, file.length - at - length);
        return spliced;
    }
}
