package org.mpaka.core.access;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * Argon2id with 19 MiB, two passes, one lane: the first choice of OWASP's Password Storage Cheat Sheet (2024).
 *
 * <p>Two at a time, so that a rush of sign-ins takes 38 MiB and not the heap; the others wait in line, and when the
 * line is long they are refused at once.
 */
final class PasswordHasher {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 2;
    private static final int LONGEST_LINE = 40;
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");

    private final SecureRandom random = new SecureRandom();
    private final Semaphore gate = new Semaphore(AT_ONCE, true);

    /** The hash in PHC form: {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. */
    String hash(char[] password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var parameters = new Parameters(MEMORY_KIB, PASSES, LANES, salt);
        return parameters.text(digest(parameters, password, HASH_BYTES));
    }

    boolean matches(char[] password, String hash) {
        var matcher = FORM.matcher(hash);
        if (!matcher.matches()) throw new IllegalStateException("a stored hash is not Argon2id");
        var expected = Base64.getDecoder().decode(matcher.group(5));
        var parameters = new Parameters(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                Base64.getDecoder().decode(matcher.group(4)));
        return MessageDigest.isEqual(expected, digest(parameters, password, expected.length));
    }

    /** Whether it was made with less than is asked today. */
    boolean isOutdated(String hash) {
        return !hash.startsWith("$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$");
    }

    /** Spends the time of a comparison, where there is nothing to compare with. */
    void spend(char[] password) {
        digest(new Parameters(MEMORY_KIB, PASSES, LANES, new byte[SALT_BYTES]), password, HASH_BYTES);
    }

    private byte[] digest(Parameters parameters, char[] password, int length) {
        if (gate.getQueueLength() >= LONGEST_LINE) throw new MpakaException(ErrorCode.SIGN_IN_REFUSED);
        gate.acquireUninterruptibly();
        var bytes = bytes(password);
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(parameters.argon2());
            var hash = new byte[length];
            generator.generateBytes(bytes, hash);
            return hash;
        } finally {
            Arrays.fill(bytes, (byte) 0);
            gate.release();
        }
    }

    /** The same bytes however a keyboard composes its letters. */
    private static byte[] bytes(char[] password) {
        var normal = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFKC);
        return normal.getBytes(StandardCharsets.UTF_8);
    }

    private record Parameters(int memory, int passes, int lanes, byte[] salt) {
        Argon2Parameters argon2() {
            return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build();
        }

        String text(byte[] hash) {
            var base64 = Base64.getEncoder().withoutPadding();
            return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + "$" + base64.encodeToString(salt)
                    + "$" + base64.encodeToString(hash);
        }
    }
}
