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
                if (content[0] != first) return Optional.empty();
                var finding = new DocumentFinding("signature", CheckAnswer.NOT_POSSIBLE, Sentence.of("x"));
                return Optional.of(new SealReading(id, "x", List.of(), List.of(), List.of(finding)));
            }
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
