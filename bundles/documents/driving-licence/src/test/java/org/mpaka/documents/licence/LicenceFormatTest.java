package org.mpaka.documents.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.document.SealFormat;
import org.mpaka.api.document.SealReading;
import org.mpaka.testing.tck.SealFormatTck;

/** Invented cards in the form of the standard. */
class LicenceFormatTest extends SealFormatTck {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int INPUTS = Integer.getInteger("mpaka.fuzz.inputs", 20_000);
    private static final String HEAD = "@\n\u001e\rANSI 636000100102DL00410278ZV03190008";
    private static final String CARD = HEAD
            + "DLDAQT64235789\nDCSEXAMPLE\nDDEN\nDACMARIA\nDDFN\nDADROSE,ANN\nDDGN\nDCAD\nDCBK\nDCDPH\n"
            + "DBD06062024\nDBB06061986\nDBA12102028\nDBC2\nDAU068 in\nDAYBRO\nDAG2300 ANY STREET\nDAIANYTOWN\nDAJVA\n"
            + "DAK232690000  \nDCF2424244747474786102204\nDCGUSA\rZVZVA01\r";
    private static final String FIRST_EDITION = "@\n\u001e\rANSI 6360000102DL00390187ZV02260032"
            + "DLDAAEXAMPLE,MARIA,ROSE\nDAQ0123456789\nDBA20281210\nDBB19860606\nDBC2\nDBD20240606\rZVA01\r";

    private final LicenceFormat format = new LicenceFormat();

    @Test
    void aLicenceSaysWhoseItIsAndThatNothingOfItIsSigned() {
        var reading = read(CARD);

        assertThat(reading.kind()).isEqualTo("driving-licence");
        assertThat(fields(reading))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "surname", "EXAMPLE",
                        "given-names", "MARIA ROSE ANN",
                        "birth", "1986-06-06",
                        "sex", "F",
                        "number", "T64235789",
                        "state", "VA USA",
                        "issued", "2024-06-06",
                        "expiry", "2028-12-10",
                        "classes", "D"));
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.field()).isEqualTo("signature");
            assertThat(finding.answer()).isEqualTo(CheckAnswer.NOT_POSSIBLE);
        });
        assertThat(reading.toString() + Licence.class).doesNotContain("EXAMPLE");
    }

    @Test
    void theFirstEditionHasOneNameAndTheYearFirst() {
        var fields = fields(read(FIRST_EDITION));

        assertThat(fields).containsEntry("name", "EXAMPLE,MARIA,ROSE").containsEntry("birth", "1986-06-06");
        assertThat(fields).containsEntry("number", "0123456789").doesNotContainKey("surname");
    }

    @Test
    void anIdentityCardIsNoLicenceAndCanadaWritesTheYearFirst() {
        var reading = read(CARD.replace("DL0", "ID0")
                .replace("DLDAQ", "IDDAQ")
                .replace("DBB06061986", "DBB19860606")
                .replace("DCGUSA", "DCGCAN"));

        assertThat(reading.kind()).isEqualTo("identity-card");
        assertThat(fields(reading)).containsEntry("birth", "1986-06-06").containsEntry("state", "VA CAN");
    }

    @Test
    void aCardThatExpiredSaysSoOnTheDayAfter() {
        var last = CARD.replace("DBA12102028", "DBA11222026");

        assertThat(codes(read(last))).containsExactly("driving-licence.signature.none");
        assertThat(codes(read(last.replace("DBA1122", "DBA1121"))))
                .containsExactly("driving-licence.signature.none", "driving-licence.expired");
    }

    @ParameterizedTest
    @CsvSource({
        "DBB06061986, DBB13321986, driving-licence.date.birth",
        "DBB06061986, DBBJUNE, driving-licence.date.birth",
        "DBA12102028, DBA02302028, driving-licence.date.expiry"
    })
    void aDateThatIsNoneIsSaidAndNotGuessed(String right, String wrong, String code) {
        assertThat(codes(read(CARD.replace(right, wrong)))).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "636000100102, 63600010, entries",
        "636000100102, 6360X0100102, figures",
        "636000100102, 636000100100, entries",
        "636000100102, 636000100199, entries",
        "DL00410278, DL0041X278, entry",
        "DL00410278, XX00410278, no-card",
        "DLDAQ, XXDAQ, no-card",
        "DACMARIA, ??, element"
    })
    void whatIsNoCardIsSaidWithItsPlace(String right, String wrong, String fault) {
        var reading = read(CARD.replace(right, wrong));

        assertThat(reading.fields()).isEmpty();
        assertThat(codes(reading)).hasSize(1).first().asString().startsWith("driving-licence.fault.");
        if (!wrong.equals("63600010")) assertThat(codes(reading)).containsExactly("driving-licence.fault." + fault);
    }

    @Test
    void moreThanACardHoldsIsNotRead() {
        var many = CARD.replace("\rZVZVA01", "\nDZA1".repeat(130) + "\rZVZVA01");

        assertThat(codes(read(many))).containsExactly("driving-licence.fault.too-much");
        assertThat(codes(read(CARD.replace("EXAMPLE", "E".repeat(300)))))
                .containsExactly("driving-licence.fault.too-much");
    }

    @Test
    void whatAnIssuerDoesNotKnowIsNoValue() {
        assertThat(fields(read(CARD.replace("DADROSE,ANN", "DADNONE")))).containsEntry("given-names", "MARIA");
    }

    @Property(tries = 500)
    void anyTextIsReadOrHasAFault(@ForAll @StringLength(max = 300) String rest) {
        for (var begin : List.of("@\n\u001e\rANSI ", HEAD, HEAD + "DL"))
            assertThat(read(begin + rest).findings()).isNotEmpty();
    }

    /** {@code -Dmpaka.fuzz.inputs=1000000} for the long run. */
    @Test
    void noWreckMakesItThrow() {
        var random = new Random(636);
        for (int i = 0; i < INPUTS; i++) {
            byte[] wreck = (random.nextBoolean() ? CARD : FIRST_EDITION).getBytes(StandardCharsets.ISO_8859_1);
            for (int change = random.nextInt(6); change >= 0; change--)
                wreck[random.nextInt(wreck.length)] =
                        (byte) (random.nextInt(4) == 0 ? random.nextInt(256) : 10 + random.nextInt(80));
            var reading = format.read(wreck, TODAY);
            if (reading.isPresent() && reading.get().findings().isEmpty()) throw new AssertionError("input " + i);
        }
    }

    private SealReading read(String card) {
        return format.read(card.getBytes(StandardCharsets.ISO_8859_1), TODAY).orElseThrow();
    }

    private static List<String> codes(SealReading reading) {
        return reading.findings().stream()
                .map(finding -> finding.sentence().code())
                .toList();
    }

    private static Map<String, String> fields(SealReading reading) {
        return reading.fields().stream().collect(Collectors.toMap(SealReading.Field::name, SealReading.Field::value));
    }

    @Override
    protected SealFormat format() {
        return format;
    }

    @Override
    protected List<byte[]> goodExamples() {
        return List.of(CARD.getBytes(StandardCharsets.ISO_8859_1), FIRST_EDITION.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    protected List<byte[]> strangers() {
        return List.of(
                new byte[] {(byte) 0xDC, 3, 0, 0},
                "MPAKA1:ABC.".getBytes(StandardCharsets.UTF_8),
                "@\nhello".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected SentenceSource sentences() {
        return new LicenceSentences();
    }
}
