package org.mpaka.documents.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SealFormat;
import org.mpaka.api.document.SealReading;
import org.mpaka.testing.pki.InventedAuthority;
import org.mpaka.testing.pki.InventedSigner;
import org.mpaka.testing.pki.OneAuthority;
import org.mpaka.testing.tck.SealFormatTck;

/** The contract, a specimen of a state, and seals of invented signers. */
class VdsNcFormatTest extends SealFormatTck {
    private static final int INPUTS = Integer.getInteger("mpaka.fuzz.inputs", 5_000);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2035-01-01T00:00:00Z");
    private static final InventedAuthority UTOPIA = InventedAuthority.of("UT", "CSCA Utopia", FROM, TO);
    private static final InventedSigner SIGNER = UTOPIA.signerFor(VdsNcSignature.PURPOSE, "Seals", FROM, TO);
    private static final String DATA =
            "{\"hdr\":{\"t\":\"icao.vacc\",\"v\":1,\"is\":\"UTO\"},\"msg\":{\"uvci\":\"U32870\",\"pid\":{\"n\":\"Mwakyusa"
                    + " Zawadi\",\"dob\":\"1990-01-02\"},\"ve\":[{\"vd\":[{\"dvc\":\"2021-03-03\",\"seq\":1}]}]}}";

    private final SealFormat format = new VdsNcFormat(new OneAuthority(UTOPIA.der()));

    @Test
    void theSpecimenOfAStateIsRightAndItsChainHolds() {
        var australia = new VdsNcFormat(new OneAuthority(file("csca-au-2020.cer")));
        var reading = australia.read(file("vds-nc-au-specimen.json"), TODAY).orElseThrow();
        assertThat(reading.kind()).isEqualTo("icao-vacc");
        assertThat(answers(reading))
                .containsEntry("signature", CheckAnswer.PASSED)
                .containsEntry("signer", CheckAnswer.PASSED)
                .doesNotContainKey("signer-purpose");
        assertThat(fields(reading))
                .containsEntry("issuer", "AUS")
                .containsEntry("pid-n", "CITIZEN  JOHN")
                .containsEntry("ve-2-vd-1-dvc", "2021-10-03");
    }

    @Test
    void aChangedNameIsSeen() {
        var changed = new String(file("vds-nc-au-specimen.json"), StandardCharsets.UTF_8).replace("JOHN", "JOHNX");
        assertThat(answers(read(changed))).isEqualTo(Map.of("signature", CheckAnswer.FAILED));
    }

    @Test
    void theOrderOfMembersAndBlanksBetweenThemDoNotMatter() throws IOException {
        var seal = seal(DATA, SIGNER, "ES256");
        var turned = new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new ObjectMapper().readValue(seal, java.util.TreeMap.class));
        assertThat(answers(read(turned))).containsEntry("signature", CheckAnswer.PASSED);
    }

    @Test
    void aSignerWithoutThePurposeMaySignNoSeal() {
        var passports = UTOPIA.signerFor("2.23.136.1.1.6.3", "Passports", FROM, TO);
        var reading = read(seal(DATA, passports, "ES256"));
        assertThat(answers(reading))
                .containsEntry("signature", CheckAnswer.PASSED)
                .containsEntry("signer-purpose", CheckAnswer.FAILED);
    }

    @Test
    void anAlgorithmNobodyKnowsIsNotPossibleAndOneThatIsNotItsKeysIsWrong() {
        assertThat(answers(read(seal(DATA, SIGNER, "XX999")))).containsEntry("signature", CheckAnswer.NOT_POSSIBLE);
        assertThat(answers(read(seal(DATA, SIGNER, "ES512")))).containsEntry("signature", CheckAnswer.FAILED);
    }

    @Test
    void aMemberNamedTwiceIsUnreadableSinceReadersDifferOnIt() {
        var twice = seal(DATA, SIGNER, "ES256").replace("\"dob\":", "\"n\":\"Other\",\"dob\":");
        assertThat(read(twice).kind()).isEqualTo("unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.hdr.t", "data.hdr.is", "data.msg", "sig.alg", "sig.cer", "sig.sigvl"})
    void aPartThatIsMissingIsNamed(String part) throws IOException {
        var json = new ObjectMapper();
        var seal = json.readTree(seal(DATA, SIGNER, "ES256"));
        var path = part.split("\\.");
        com.fasterxml.jackson.databind.JsonNode parent = seal;
        for (var name : Arrays.copyOf(path, path.length - 1)) parent = parent.get(name);
        ((com.fasterxml.jackson.databind.node.ObjectNode) parent).remove(path[path.length - 1]);
        var reading = read(json.writeValueAsString(seal));
        assertThat(reading.fields()).isEmpty();
        assertThat(reading.findings().get(0).sentence().arguments()).containsEntry("part", part);
    }

    @Test
    void endlessDepthIsUnreadableAndQuick() {
        var deep = "{\"data\":" + "[".repeat(3000) + "\"sig\"";
        assertThat(read(deep).kind()).isEqualTo("unreadable");
    }

    @Property(tries = 2000)
    void anyTextIsReadOrReported(@ForAll String rest) {
        var text = "{\"data\":{},\"sig\":" + rest;
        assertThat(read(text).findings()).isNotEmpty();
    }

    /** {@code -Dmpaka.fuzz.inputs=1000000} for the long run. */
    @Test
    void noWreckMakesItThrowAndNoneThatSaysOtherThingsIsTakenForSigned() {
        var random = new Random(9303);
        byte[] good = seal(DATA, SIGNER, "ES256").getBytes(StandardCharsets.UTF_8);
        int said = DATA.length();
        for (int i = 0; i < INPUTS; i++) {
            byte[] wreck = good.clone();
            // in what is said, where every character counts; then anywhere
            int at = random.nextInt(random.nextInt(4) == 0 ? wreck.length : said);
            wreck[at] = (byte) random.nextInt(256);
            if (random.nextInt(8) == 0) wreck = Arrays.copyOf(wreck, random.nextInt(wreck.length));
            var reading = format.read(wreck, TODAY);
            boolean passed = reading.filter(it -> it.findings().stream()
                            .anyMatch(finding ->
                                    finding.field().equals("signature") && finding.answer() == CheckAnswer.PASSED))
                    .isPresent();
            if (passed && !fields(reading.get()).equals(fields(read(new String(good, StandardCharsets.UTF_8)))))
                throw new AssertionError("input " + i);
        }
    }

    private static String seal(String data, InventedSigner signer, String algorithm) {
        try {
            var url = Base64.getUrlEncoder();
            byte[] signature = signer.signature(new JsonCanonicalizer(data).getEncodedUTF8());
            return "{\"data\":" + data + ",\"sig\":{\"alg\":\"" + algorithm + "\",\"cer\":\""
                    + url.encodeToString(signer.der()) + "\",\"sigvl\":\"" + url.encodeToString(signature) + "\"}}";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] file(String name) {
        return Vectors.bytes(name);
    }

    private SealReading read(String seal) {
        return format.read(seal.getBytes(StandardCharsets.UTF_8), TODAY).orElseThrow();
    }

    private static Map<String, CheckAnswer> answers(SealReading reading) {
        return reading.findings().stream().collect(Collectors.toMap(DocumentFinding::field, DocumentFinding::answer));
    }

    private static Map<String, String> fields(SealReading reading) {
        return reading.fields().stream()
                .collect(Collectors.toMap(SealReading.Field::name, SealReading.Field::value, (a, b) -> b));
    }

    @Override
    protected SealFormat format() {
        return format;
    }

    @Override
    protected List<byte[]> goodExamples() {
        return List.of(
                file("vds-nc-au-specimen.json"), seal(DATA, SIGNER, "ES256").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected List<byte[]> strangers() {
        return List.of(Vectors.seal("residentPermit"), "{\"isThisAVDS\":false}".getBytes(StandardCharsets.UTF_8));
    }

    /** Ours and those of who judges signers. */
    @Override
    protected SentenceSource sentences() {
        var ours = new SealSentences();
        return (code, language) -> code.startsWith("chip.") ? Optional.of(code) : ours.pattern(code, language);
    }
}
