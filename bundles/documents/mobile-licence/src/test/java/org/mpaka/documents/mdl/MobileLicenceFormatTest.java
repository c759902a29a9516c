package org.mpaka.documents.mdl;

import static org.assertj.core.api.Assertions.assertThat;

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
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SealFormat;
import org.mpaka.api.document.SealReading;
import org.mpaka.testing.pki.InventedAuthority;
import org.mpaka.testing.pki.InventedSigner;
import org.mpaka.testing.pki.OneAuthority;
import org.mpaka.testing.tck.SealFormatTck;

/** The contract, the standard's own example, and licences of invented signers. */
class MobileLicenceFormatTest extends SealFormatTck {
    private static final int INPUTS = Integer.getInteger("mpaka.fuzz.inputs", 5_000);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate THEN = LocalDate.of(2020, 12, 1);
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2035-01-01T00:00:00Z");
    private static final InventedAuthority UTOPIA = InventedAuthority.of("UT", "IACA Utopia", FROM, TO);
    private static final InventedSigner SIGNER = UTOPIA.signerFor(Verdict.PURPOSE, "Licences", FROM, TO);
    private static final byte[] EXAMPLE = Licences.file("annex-d-device-response.cbor");
    private static final byte[] ISSUED = Licences.issued(SIGNER, "2027-01-01T00:00:00Z");

    private final SealFormat format = new MobileLicenceFormat(new OneAuthority(UTOPIA.der()));
    private final SealFormat standard = new MobileLicenceFormat(new OneAuthority(Licences.file("annex-d-iaca.cer")));

    @Test
    void theStandardsExampleIsVerifiedAsFarAsItGoesWithoutItsTelephone() {
        var reading = standard.read(EXAMPLE, THEN).orElseThrow();
        assertThat(reading.kind()).isEqualTo("mobile-driving-licence");
        assertThat(fields(reading))
                .containsEntry("family-name", "Doe")
                .containsEntry("document-number", "123456789")
                .containsEntry("expiry-date", "2024-10-20")
                .containsEntry("driving-privileges-2-vehicle-category-code", "B")
                .containsEntry("portrait", "1042 bytes");
        assertThat(answers(reading))
                .containsEntry("signature", CheckAnswer.PASSED)
                .containsEntry("content", CheckAnswer.PASSED)
                .containsEntry("validity", CheckAnswer.PASSED)
                .containsEntry("signer", CheckAnswer.PASSED)
                .containsEntry("holder", CheckAnswer.NOT_POSSIBLE)
                .doesNotContainKeys("signer-purpose", "document-type", "others");
    }

    @Test
    void dataThatWereToBeFetchedAnewAreNotValid() {
        assertThat(answers(standard.read(EXAMPLE, TODAY).orElseThrow()))
                .containsEntry("signature", CheckAnswer.PASSED)
                .containsEntry("validity", CheckAnswer.FAILED);
    }

    @Test
    void anAlteredValueIsNamed() {
        byte[] altered = replaced(EXAMPLE, "123456789", "123456780");
        var reading = standard.read(altered, THEN).orElseThrow();
        assertThat(answers(reading)).containsEntry("content", CheckAnswer.FAILED);
        assertThat(reading.findings()).anyMatch(finding -> "document-number"
                .equals(finding.sentence().arguments().get("field")));
    }

    @Test
    void anAlteredSignatureEndsTheVerdict() {
        byte[] altered = replaced(ISSUED, "2027-01-01T", "2037-01-01T");
        assertThat(answers(read(altered))).isEqualTo(Map.of("signature", CheckAnswer.FAILED));
    }

    @Test
    void whatTheIssuerSignedIsReadWithoutAnythingAroundIt() {
        assertThat(answers(read(ISSUED)))
                .containsEntry("signature", CheckAnswer.PASSED)
                .containsEntry("content", CheckAnswer.PASSED)
                .containsEntry("signer", CheckAnswer.PASSED)
                .containsEntry("holder", CheckAnswer.NOT_POSSIBLE);
    }

    /** Found by wrecks: a list of values that is none passed with no value at all. */
    @Test
    void nothingShownIsNothingVerified() {
        byte[] none = Licences.issued(SIGNER, "2027-01-01T00:00:00Z", false);
        assertThat(answers(read(none)))
                .containsEntry("signature", CheckAnswer.PASSED)
                .containsEntry("content", CheckAnswer.NOT_POSSIBLE);
    }

    @Test
    void aSignerOfPassportsSignsNoLicences() {
        var passports = UTOPIA.signerFor("2.23.136.1.1.6.3", "Passports", FROM, TO);
        assertThat(answers(read(Licences.issued(passports, "2027-01-01T00:00:00Z"))))
                .containsEntry("signer-purpose", CheckAnswer.FAILED);
    }

    @Test
    void theCodeOfATelephoneHoldsNothingOfTheLicence() {
        var reading = read(engagement());
        assertThat(reading.kind()).isEqualTo("mobile-licence-engagement");
        assertThat(fields(reading)).containsEntry("connections", "Bluetooth");
        assertThat(answers(reading)).isEqualTo(Map.of("signature", CheckAnswer.NOT_POSSIBLE));
    }

    @Test
    void depthWithoutEndAndLengthsThatLieAreNoLicence() {
        byte[] deep = new byte[SealReading.MAXIMUM_BYTES];
        Arrays.fill(deep, (byte) 0xA1);
        assertThat(format.read(deep, TODAY)).isEmpty();
        byte[] long2Gb = {(byte) 0xA1, 0x5A, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xF0, 1};
        assertThat(format.read(long2Gb, TODAY)).isEmpty();
    }

    @Property(tries = 2000)
    void anyBytesAreReadOrLeft(@ForAll @Size(max = 300) byte[] rest) {
        byte[] whole = new byte[rest.length + 1];
        whole[0] = (byte) 0xA3;
        System.arraycopy(rest, 0, whole, 1, rest.length);
        format.read(whole, TODAY).ifPresent(it -> assertThat(it.findings()).isNotEmpty());
    }

    /** {@code -Dmpaka.fuzz.inputs=1000000} for the long run. */
    @Test
    void noWreckMakesItThrowAndNoneThatSaysOtherThingsIsTakenForSigned() {
        var random = new Random(18013);
        var truth = fields(read(ISSUED));
        for (int i = 0; i < INPUTS; i++) {
            byte[] wreck = ISSUED.clone();
            for (int change = random.nextInt(3); change >= 0; change--)
                wreck[random.nextInt(wreck.length)] = (byte) random.nextInt(256);
            if (random.nextInt(8) == 0) wreck = Arrays.copyOf(wreck, random.nextInt(wreck.length));
            var reading = format.read(wreck, TODAY);
            if (reading.isEmpty() || fields(reading.get()).equals(truth)) continue;
            var answers = answers(reading.get());
            if (answers.get("signature") == CheckAnswer.PASSED && answers.get("content") == CheckAnswer.PASSED)
                throw new AssertionError("input " + i);
        }
    }

    private static byte[] engagement() {
        var code =
                Base64.getUrlEncoder().withoutPadding().encodeToString(Licences.file("annex-d-device-engagement.cbor"));
        return ("mdoc:" + code).getBytes(StandardCharsets.UTF_8);
    }

    /** The first occurrence, of the same length. */
    private static byte[] replaced(byte[] content, String was, String now) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(was);
        assertThat(at).isPositive();
        return (text.substring(0, at) + now + text.substring(at + was.length())).getBytes(StandardCharsets.ISO_8859_1);
    }

    private SealReading read(byte[] content) {
        return format.read(content, TODAY).orElseThrow();
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
        return List.of(EXAMPLE, ISSUED, engagement());
    }

    @Override
    protected List<byte[]> strangers() {
        return List.of(
                new byte[] {(byte) 0xDC, 3, 1, 2}, new byte[] {(byte) 0xA0}, "{}".getBytes(StandardCharsets.UTF_8));
    }

    /** Ours and those of who judges signers. */
    @Override
    protected SentenceSource sentences() {
        var ours = new LicenceSentences();
        return (code, language) -> code.startsWith("chip.") ? Optional.of(code) : ours.pattern(code, language);
    }
}
