package org.mpaka.core.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.traveller.Crossing.Outcome;
import org.mpaka.api.traveller.Direction;

/** What may and what may not be believed of a code. */
class SlipCodeTest {
    @TempDir
    Path directory;

    private Scenario scenario;
    private KnownKeys keys;
    private String code;

    @BeforeEach
    void sign() {
        scenario = new Scenario(directory, Mode.LIVE);
        keys = new KnownKeys(scenario.key, scenario.identity, directory.resolve("known-nodes"));
        code = SlipCode.of(payload("bdi-kob-1"), scenario.key);
    }

    @Test
    void aCodeIsShortEnoughForAnA6SlipAndOfTheAlphanumericMode() {
        assertThat(code).matches("MPAKA1:[0-9A-Z $%*+./:-]+\\.").hasSizeLessThan(330);
        assertThat(SlipCode.verify(code, keys).valid()).isTrue();
        assertThat(SlipCode.verify("  " + code + "\r\n", keys).valid())
                .as("as a scanner sends it")
                .isTrue();
    }

    @Test
    void noCharacterCanBeChangedUnseen() {
        var random = new Random(7);
        String alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        for (int at = 7; at < code.length() - 1; at++) {
            char other = alphabet.charAt(random.nextInt(alphabet.length()));
            if (other == code.charAt(at)) continue;
            String changed = code.substring(0, at) + other + code.substring(at + 1);
            assertThat(SlipCode.verify(changed, keys).valid()).as("at %d", at).isFalse();
        }
    }

    @Test
    void anotherNodesSlipIsBelievedOnlyWithItsCertificate() throws IOException, CertificateEncodingException {
        String foreign = SlipCode.of(payload("bdi-mug-1"), scenario.key);
        assertThat(SlipCode.verify(foreign, keys).reason().code()).isEqualTo("slip.verify.unknown-node");

        Files.createDirectories(directory.resolve("known-nodes"));
        var encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(scenario.key.certificate().getEncoded());
        Files.writeString(
                directory.resolve("known-nodes").resolve("bdi-mug-1.pem"),
                "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
        assertThat(SlipCode.verify(foreign, keys).valid()).isTrue();
    }

    @Test
    void aNodeNameThatIsAPathIsNotFollowed() {
        String foreign = SlipCode.of(payload("../node-key"), scenario.key);
        assertThat(SlipCode.verify(foreign, keys).reason().code()).isEqualTo("slip.verify.unknown-node");
    }

    @Test
    void whatIsNoCodeIsCalledUnreadable() {
        for (String text : List.of("", "MPAKA1:", "MPAKA1:.", "MPAKA1:A.", "HTTPS://X", "MPAKA1:ü.", "M".repeat(5000)))
            assertThat(SlipCode.verify(text, keys).reason().code()).isEqualTo("slip.verify.unreadable");
    }

    /** Properties run outside the life of this class's directory, so they have one of their own, and one key for all tries. */
    private static final class Anybody {
        static final KnownKeys KEYS = keys();

        private static KnownKeys keys() {
            try {
                var scenario = new Scenario(Files.createTempDirectory(Path.of("target"), "slip-"), Mode.LIVE);
                return new KnownKeys(scenario.key, scenario.identity, scenario.directory);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Property
    void whateverIsScannedNothingIsThrown(@ForAll String text) {
        assertThat(SlipCode.verify("MPAKA1:" + text + ".", Anybody.KEYS).valid())
                .isFalse();
    }

    @Property
    void whatIsEncodedIsDecoded(@ForAll byte[] bytes) {
        assertThat(Base45.decode(Base45.encode(bytes))).isEqualTo(bytes);
    }

    /** The examples of RFC 9285. */
    @Test
    void base45IsThatOfTheStandard() {
        assertThat(Base45.encode("AB".getBytes(StandardCharsets.UTF_8))).isEqualTo("BB8");
        assertThat(Base45.encode("Hello!!".getBytes(StandardCharsets.UTF_8))).isEqualTo("%69 VD92EX0");
        assertThat(Base45.encode("base-45".getBytes(StandardCharsets.UTF_8))).isEqualTo("UJCLQE7W581");
        assertThat(Base45.decode("QED8WEX0")).isEqualTo("ietf!".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPayloadComesBackWholeAndLongNamesAreCutBetweenLetters() {
        var payload = payload("bdi-kob-1");
        assertThat(SlipPayload.read(ByteBuffer.wrap(payload.bytes()))).contains(payload);
        var longName = new SlipPayload(
                UUID.randomUUID(),
                Direction.EXIT,
                Outcome.REFUSED,
                Mode.TRAINING,
                Instant.ofEpochSecond(4_000_000_000L),
                Optional.empty(),
                "n1",
                "BDI-KOB",
                "BDI",
                "1",
                "é".repeat(100));
        assertThat(longName.name()).isEqualTo("é".repeat(30));
        assertThat(SlipPayload.read(ByteBuffer.wrap(longName.bytes()))).contains(longName);
    }

    private static SlipPayload payload(String node) {
        return new SlipPayload(
                Scenario.INSPECTION.value(),
                Direction.ENTRY,
                Outcome.ADMITTED,
                Mode.LIVE,
                Scenario.AT,
                Optional.of(LocalDate.of(2027, 2, 20)),
                node,
                "BDI-KOB",
                "TZA",
                "TAE900021",
                "Nshimirimana Élodie Aimée");
    }
}
