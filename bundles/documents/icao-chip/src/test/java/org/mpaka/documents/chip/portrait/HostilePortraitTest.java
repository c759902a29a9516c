package org.mpaka.documents.chip.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mpaka.testing.passport.InventedPortrait;
import org.mpaka.testing.pki.HostileBytes;

/** Pictures that were made to break what decodes them ({@code -Dmpaka.fuzz=1000000} on demand). */
class HostilePortraitTest {
    /** Long enough for a machine with much else to do: some altered pictures have the decoder go round for ever. */
    private static final Duration LIMIT = Duration.ofMillis(Integer.getInteger("mpaka.fuzz.limit", 30_000));

    @Test
    void anAlteredJpeg2000IsShownOrNotAndTheNextOneIs() throws IOException {
        try (var decoder = new PortraitDecoder(LIMIT)) {
            var files = new byte[][] {PortraitTest.jpeg2000(8, 8), PortraitTest.jpeg2000(3, 20)};
            HostileBytes.each("JPEG 2000", files, file -> decoder.decode(file)
                    .ifPresent(shown -> assertThat(shown.width()).isBetween(1, 800)));
            assertThat(decoder.decode(InventedPortrait.jpeg(1))).isPresent();
        }
    }
}
