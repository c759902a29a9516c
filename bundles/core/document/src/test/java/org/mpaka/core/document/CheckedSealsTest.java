package org.mpaka.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SealFormat;
import org.mpaka.api.document.SealReading;
import org.mpaka.testing.fixtures.MutableClock;

/** Which format reads a barcode, and whose certificates are known. */
class CheckedSealsTest {
    /** Of the test signer of tsenger's sealgen (Apache-2.0): C = UT, CN = TS, serial 5B, on a Brainpool curve. */
    private static final String SIGNER = "seal-signer.crt";

    @TempDir
    Path directory;

    @Test
    void theFirstFormatThatKnowsTheContentReadsIt() {
        var seals = new CheckedSeals(new MutableClock());
        seals.addFormat(format("b", 'X'));
        seals.addFormat(format("a", 'Y'));
        assertThat(seals.read(bytes("X")).format()).isEqualTo("b");
        assertThat(seals.read(bytes("Y")).format()).isEqualTo("a");
    }

    /** A scanner that acts as a keyboard, or somebody who pastes. */
    @Test
    void bytesThatCameAsTextAreFoundAgain() {
        var seals = new CheckedSeals(new MutableClock());
        seals.addFormat(format("a", '\u00DC'));
        byte[] content = {(byte) 0xDC, 3, 7, 9, 11, 13};
        assertThat(seals.read(content).format()).isEqualTo("a");
        for (var text : List.of(
                "DC0307090B0D",
                "dc0307090b0d\n",
                java.util.Base64.getEncoder().encodeToString(content),
                java.util.Base64.getUrlEncoder().encodeToString(content),
                new String(content, StandardCharsets.ISO_8859_1)))
            assertThat(seals.read(bytes(text)).format()).as(text).isEqualTo("a");
        assertThat(seals.read(bytes("no seal at all")).format()).isEqualTo("unknown");
    }

    @Test
    void whatNoFormatKnowsIsNoFault() {
        var seals = new CheckedSeals(new MutableClock());
        assertThat(seals.read(bytes("?")).findings()).singleElement().satisfies(finding -> assertThat(finding.answer())
                .isEqualTo(CheckAnswer.NOT_POSSIBLE));
        var gone = format("a", '?');
        seals.addFormat(gone);
        seals.removeFormat(gone);
        assertThat(seals.read(bytes("?")).format()).isEqualTo("unknown");
    }

    @Test
    void whatIsLargerThanAnyCodeIsRefused() {
        var seals = new CheckedSeals(new MutableClock());
        assertThatThrownBy(() -> seals.read(new byte[SealReading.MAXIMUM_BYTES + 1]))
                .isInstanceOf(MpakaException.class);
    }

    @Test
    void nobodyIsKnownUntilACertificateLiesInTheDirectory() throws IOException {
        var signers = new DirectorySealSigners(directory.resolve("seal-signers"));
        assertThat(signers.find("UTTS", "5B")).isEmpty();
        Files.createDirectories(directory.resolve("seal-signers"));
        Files.writeString(directory.resolve("seal-signers/broken.pem"), "no certificate");
        assertThat(signers.find("UTTS", "5B")).isEmpty();
        try (var in = CheckedSealsTest.class.getResourceAsStream(SIGNER)) {
            Files.write(
                    directory.resolve("seal-signers/utopia.crt"),
                    Optional.ofNullable(in).orElseThrow().readAllBytes());
        }
        assertThat(signers.find("UTTS", "5B")).hasSize(1);
        assertThat(signers.find("UTTS", "0005b")).hasSize(1);
        assertThat(signers.find("UTTS", "5C")).isEmpty();
        assertThat(signers.find("DETS", "5B")).isEmpty();
    }

    private static SealFormat format(String id, char first) {
        return new SealFormat() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Optional<SealReading> read(byte[] content, LocalDate today) {
                if ((content[0] & 0xFF) != first) return Optional.empty();
                var finding = new DocumentFinding("signature", CheckAnswer.NOT_POSSIBLE, Sentence.of("x"));
                return Optional.of(new SealReading(id, "x", List.of(), List.of(), List.of(finding)));
            }
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
