package org.mpaka.testing.tck;

import java.util.Optional;

/** What a file is by its first octets. */
final class ImageSigns {
    private ImageSigns() {}

    /** {@code png} or {@code jpg}. */
    static Optional<String> of(byte[] bytes) {
        if (bytes.length > 3 && bytes[0] == (byte) 0x89 && bytes[1] == 'P') return Optional.of("png");
        if (bytes.length > 3 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8) return Optional.of("jpg");
        return Optional.empty();
    }
}
