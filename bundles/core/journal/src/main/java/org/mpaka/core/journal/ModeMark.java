package org.mpaka.core.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.platform.keys.PrivateFiles;

/**
 * The mode a node was made in, beside its data: invented officers and travellers never come among real ones, nor do they
 * become real because a setting was changed (ADR 0127).
 */
final class ModeMark {
    static final String FILE = "node-mode.txt";
    private final Path file;

    private ModeMark(Path file) {
        this.file = file;
    }

    static ModeMark of(Path directory) {
        return new ModeMark(directory.resolve(FILE));
    }

    /** @throws IllegalArgumentException when the node was made in another mode */
    void keep(Mode mode) {
        try {
            if (!Files.exists(file)) PrivateFiles.write(file, mode.name().getBytes(StandardCharsets.US_ASCII));
            var made = Files.readString(file, StandardCharsets.US_ASCII).strip();
            if (!made.equals(mode.name()))
                throw new IllegalArgumentException("mode = " + mode + ", but the data in " + file.getParent()
                        + " were made in mode " + made + ": write that, or choose another directory");
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read or written: " + e.getMessage(), e);
        }
    }
}
