package org.mpaka.api.chip;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * Files as a chip gave them, byte by byte: hashes are over what stood there, never over what was understood of it.
 *
 * <p>Personal throughout; never logged.
 */
public final class ChipContent {
    /** Largest file, in bytes: two fingerprints or a portrait are tens of thousands. */
    public static final int LARGEST_FILE = 256 * 1024;

    private final Map<ChipFile, byte[]> files = new EnumMap<>(ChipFile.class);

    /** @throws MpakaException {@code TOO_LARGE} */
    public ChipContent(Map<ChipFile, byte[]> files) {
        files.forEach((file, bytes) -> {
            if (bytes.length > LARGEST_FILE) throw new MpakaException(ErrorCode.TOO_LARGE, LARGEST_FILE);
            this.files.put(file, bytes.clone());
        });
    }

    public Optional<byte[]> find(ChipFile file) {
        var bytes = files.get(file);
        return bytes == null ? Optional.empty() : Optional.of(bytes.clone());
    }

    /** Those that were read. */
    public Set<ChipFile> files() {
        return Set.copyOf(files.keySet());
    }

    @Override
    public String toString() {
        return "ChipContent " + files.keySet();
    }
}
