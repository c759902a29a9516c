package org.mpaka.core.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mpaka.platform.keys.PrivateFiles;

/** A secret named in the configuration, never written there: {@code file:PATH} or {@code env:NAME}. */
final class SecretReference {
    private static final int RANDOM_BYTES = 32;
    private final String text;
    private final Function<String, @Nullable String> environment;

    SecretReference(String text, Function<String, @Nullable String> environment) {
        this.text = text;
        this.environment = environment;
    }

    /** @throws IllegalArgumentException saying which secret is missing and where it should be */
    char[] read() throws IOException {
        if (text.startsWith("env:")) {
            var value = environment.apply(text.substring(4));
            if (value == null || value.isEmpty())
                throw new IllegalArgumentException("the environment variable " + text.substring(4) + " is not set");
            return value.toCharArray();
        }
        if (!text.startsWith("file:"))
            throw new IllegalArgumentException("a secret is named as file:PATH or env:NAME, not written out");
        var file = file();
        if (!Files.isReadable(file)) throw new IllegalArgumentException("the secret file " + file + " cannot be read");
        return Files.readString(file).strip().toCharArray();
    }

    /** Makes the secret where it is a file that is not there yet. */
    void makeIfMissing() throws IOException {
        if (!text.startsWith("file:") || Files.exists(file())) return;
        var random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        PrivateFiles.write(file(), Base64.getUrlEncoder().withoutPadding().encode(random));
    }

    private Path file() {
        return Path.of(text.substring(5));
    }
}
