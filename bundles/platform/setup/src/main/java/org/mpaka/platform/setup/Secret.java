package org.mpaka.platform.setup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.mpaka.platform.keys.PrivateFiles;

/** A random secret of 256 bits in a file. */
final class Secret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static boolean createIfMissing(Path file) throws IOException {
        if (Files.exists(file)) {
            return false;
        }
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        PrivateFiles.write(file, text.getBytes(StandardCharsets.US_ASCII));
        return true;
    }

    static char[] read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.US_ASCII).strip().toCharArray();
    }
}
