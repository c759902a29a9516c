package org.mpaka.documents.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SealFormat;
import org.mpaka.api.document.SealReading;
import org.mpaka.testing.tck.SealFormatTck;

/** The contract, the seals of another reader's tests, and what is done to them. */
class VdsFormatTest extends SealFormatTck {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int INPUTS = Integer.getInteger("mpaka.fuzz.inputs", 100_000);

    private static final int SIGNED_INPUTS = 1000;

    private final SealFormat format = new VdsFormat(Vectors.SIGNERS, Vectors.NOBODY_BELIEVED);

    @ParameterizedTest
    @CsvSource({
        "residentPermit, residence-permit, UTO, UFO001979",
        "emergenyTravelDoc, emergency-travel-document, UTO, ''",
        "arrivalAttestation, arrival-attestation, D, ''",
        "supplementSheet, supplementary-sheet, UTO, ''",
        "addressStickerId, address-sticker-id, UTO, ''",
        "visa_224bitSig, visa, UTO, 47110815P",
        "utoVisa, seal-5f03, UTO, ''"
    })
    void everySealSaysWhatItStandsOn(String name, String kind, String issuer, String passport) {
        var reading = read(Vectors.seal(name));
        assertThat(reading.kind()).isEqualTo(kind);
        var fields = fields(reading);
        assertThat(fields.get("issuer")).startsWith(issuer);
        if (!passport.isEmpty()) assertThat(fields.get("passport-number")).isEqualTo(passport);
    }

    @Test
    void theZoneOfAResidencePermitIsToCompareWithThePrintedOne() {
        var reading = read(Vectors.seal("residentPermit"));
        assertThat(reading.lines())
                .containsExactly("ATD<<RESIDORCE<<ROLAND<<<<<<<<<<<<<<", "6525845096USA7008038M2201018<<<<<<06");
        assertThat(fields(reading)).containsEntry("issued", "2020-01-01").containsEntry("signed", "2023-07-26");
    }

    @Test
    void aSealOfAKnownSignerIsRightAndSaysWhetherItsStateIsBelieved() {
        var reading = read(Vectors.seal("residentPermit"));
        assertThat(signature(reading).answer()).isEqualTo(CheckAnswer.PASSED);
        assertThat(reading.findings())
                .anyMatch(it -> it.field().equals("signer") && it.answer() == CheckAnswer.NOT_POSSIBLE);
    }

    @Test
    void everySealOfAKnownSignerIsJudgedAndTheOthersAreNotPossible() {
        var answers = new TreeMap<String, String>();
        for (var seal : Vectors.all().entrySet())
            answers.put(
                    seal.getKey(),
                    read(seal.getValue()).findings().get(0).sentence().code());
        assertThat(answers)
                .containsEntry("residentPermit", "seal.signature.right")
                .containsEntry("utoVisa", "seal.signature.signer-not-known")
                // gives the length of its certificate's reference in decimal figures
                .containsEntry("administrativeDocumentV9Basic", "seal.fault.c40")
                // says that its certificate's reference has no characters, and has some
                .containsEntry("ankunftsnwPapier2", "seal.fault.signer");
    }

    /** Whatever byte of it is changed, before the signature or in it; one bit of each. */
    @Test
    void noByteOfASignedSealCanBeChangedUnseen() {
        byte[] good = Vectors.seal("residentPermit");
        for (int bit = 0; bit < good.length * 8; bit += 7) {
            byte[] changed = good.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            var reading = format.read(changed, TODAY);
            reading.ifPresent(it -> assertThat(it.findings())
                    .noneMatch(
                            finding -> finding.field().equals("signature") && finding.answer() == CheckAnswer.PASSED));
        }
    }

    @Test
    void aSealWhoseSignatureWasCutOffIsNotSigned() {
        byte[] good = Vectors.seal("residentPermit");
        var reading = read(Arrays.copyOf(good, good.length - 66));
        assertThat(signature(reading).sentence().code()).isEqualTo("seal.signature.none");
        assertThat(signature(reading).answer()).isEqualTo(CheckAnswer.FAILED);
    }

    @Test
    void ofASignerNobodyKnowsNothingIsSaid() {
        var reading = new VdsFormat((signer, reference) -> List.of(), Vectors.NOBODY_BELIEVED)
                .read(Vectors.seal("residentPermit"), TODAY)
                .orElseThrow();
        assertThat(signature(reading).answer()).isEqualTo(CheckAnswer.NOT_POSSIBLE);
        assertThat(signature(reading).sentence().arguments())
                .containsEntry("signer", "UTTS")
                .containsEntry("reference", "5B");
    }

    @Test
    void aSealSignedWhenItsCertificateWasNotValidSaysSo() {
        var certificate = Vectors.certificate("sealgen_DETS32.crt");
        var reading = read(Vectors.seal("addressStickerId"));
        assertThat(certificate.getNotAfter().toInstant()).isAfter("2023-07-26T00:00:00Z");
        assertThat(reading.findings()).noneMatch(it -> it.sentence().code().equals("seal.signer.not-valid"));
        var early = format.read(Vectors.seal("residentPermit"), LocalDate.of(2023, 7, 25))
                .orElseThrow();
        assertThat(early.findings()).anyMatch(it -> it.sentence().code().equals("seal.signed.future"));
    }

    @Test
    void whatEndsTooEarlyIsNamedWithItsByte() {
        byte[] good = Vectors.seal("residentPermit");
        for (int length = 2; length < good.length - 66; length++) {
            var reading = read(Arrays.copyOf(good, length));
            assertThat(reading.findings())
                    .as("%d bytes", length)
                    .anyMatch(finding -> finding.answer() == CheckAnswer.FAILED);
        }
    }

    @Property(tries = 2000)
    void anyBytesAreReadOrReported(@ForAll @Size(max = 300) byte[] rest) {
        byte[] whole = new byte[rest.length + 2];
        whole[0] = (byte) 0xDC;
        whole[1] = 3;
        System.arraycopy(rest, 0, whole, 2, rest.length);
        assertThat(format.read(whole, TODAY).orElseThrow().findings()).isNotEmpty();
    }

    /** {@code -Dmpaka.fuzz.inputs=1000000} for the long run. Most wrecks are of no known signer: verifying takes long. */
    @Test
    void noWreckMakesItThrowAndNoneIsTakenForSigned() {
        wreck(INPUTS, new VdsFormat((signer, reference) -> List.of(), Vectors.NOBODY_BELIEVED));
        wreck(SIGNED_INPUTS, format);
    }

    private static void wreck(int inputs, SealFormat format) {
        var random = new Random(9303);
        var seeds = new ArrayList<>(Vectors.all().values());
        for (int i = 0; i < inputs; i++) {
            byte[] wreck = seeds.get(random.nextInt(seeds.size())).clone();
            boolean changed = false;
            for (int change = random.nextInt(6); change >= 0; change--) {
                int at = random.nextInt(wreck.length);
                byte was = wreck[at];
                wreck[at] = (byte) random.nextInt(256);
                changed |= was != wreck[at];
            }
            if (random.nextInt(8) == 0) wreck = Arrays.copyOf(wreck, random.nextInt(wreck.length));
            var reading = format.read(wreck, TODAY);
            if (!changed || reading.isEmpty()) continue;
            for (var finding : reading.get().findings())
                if (finding.field().equals("signature") && finding.answer() == CheckAnswer.PASSED)
                    throw new AssertionError("input " + i);
        }
    }

    private SealReading read(byte[] seal) {
        return format.read(seal, TODAY).orElseThrow();
    }

    private static DocumentFinding signature(SealReading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.field().equals("signature"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> fields(SealReading reading) {
        return reading.fields().stream()
                .collect(Collectors.toMap(SealReading.Field::name, SealReading.Field::value, (a, b) -> b));
    }

    /** Without signers: the kit's wrecks need no curves. */
    @Override
    protected SealFormat format() {
        return new VdsFormat((signer, reference) -> List.of(), Vectors.NOBODY_BELIEVED);
    }

    @Override
    protected List<byte[]> goodExamples() {
        return List.of(Vectors.seal("residentPermit"), Vectors.seal("utoVisa"));
    }

    @Override
    protected List<byte[]> strangers() {
        return List.of("M1SPECIMEN/EXAMPLE".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected SentenceSource sentences() {
        return new SealSentences();
    }
}
