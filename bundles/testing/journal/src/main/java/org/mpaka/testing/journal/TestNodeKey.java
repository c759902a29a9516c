package org.mpaka.testing.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.ThisNode;
import org.mpaka.api.journal.NodeKey;
import org.mpaka.core.journal.FileNodeKey;

/** The product's node key in a directory; each JVM has one for all tests that do not care. */
public final class TestNodeKey implements NodeKey {
    private final FileNodeKey key;

    private TestNodeKey(FileNodeKey key) {
        this.key = key;
    }

    /** The key in the directory, made if there is none. */
    public static NodeKey in(Path directory, ThisNode node, Clock clock) {
        NodeDirectory here = () -> directory;
        return new TestNodeKey(new FileNodeKey(node, here, clock, new DefaultSettings()));
    }

    static NodeKey temporary(ThisNode node) {
        try {
            var directory = Files.createTempDirectory("mpaka-test-key");
            var key = in(directory, node, Clock.systemUTC());
            try (var files = Files.list(directory)) {
                for (var file : files.toList()) Files.delete(file);
            }
            Files.delete(directory);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] sign(byte[] bytes) {
        return key.sign(bytes);
    }

    @Override
    public X509Certificate certificate() {
        return key.certificate();
    }
}
