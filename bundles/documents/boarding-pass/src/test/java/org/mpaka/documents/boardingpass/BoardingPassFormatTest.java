package org.mpaka.documents.boardingpass;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.document.SealFormat;
import org.mpaka.api.document.SealReading;
import org.mpaka.testing.tck.SealFormatTck;

/** Invented passengers in the layout of the resolution. */
class BoardingPassFormatTest extends SealFormatTck {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int INPUTS = Integer.getInteger("mpaka.fuzz.inputs", 100_000);
    private static final String LEG = "ABC123 BJMEBBKQ 0449 326Y012A0025 1";
    private static final String PASS = "M1SPECIMEN/EXAMPLE    E" + LEG + "00";
    private static final String SECOND = "XYZ99  EBBNBOKQ 0413 327Y003C0007 1";

    private final SealFormat format = new BoardingPassFormat();

    @Test
    void aPassOfOneLegIsReadFieldByField() {
        assertThat(fields(read(PASS)))
                .containsEntry("name", "SPECIMEN/EXAMPLE")
                .containsEntry("flight", "KQ 0449")
                .containsEntry("from", "BJM")
                .containsEntry("to", "EBB")
                .containsEntry("date", "2026-11-22")
                .containsEntry("seat", "012A")
                .containsEntry("sequence", "0025")
                .containsEntry("booking", "ABC123");
    }

    @Test
    void legsAreToldApartAndWhatAirlinesAddIsPassedOver() {
        String pass = "M2SPECIMEN/EXAMPLE    E" + LEG + "0B>5180OO6322" + SECOND + "03ABC";
        var reading = read(pass);
        assertThat(reading.kind()).isEqualTo("boarding-pass");
        assertThat(fields(reading)).containsEntry("leg-1-to", "EBB").containsEntry("leg-2-to", "NBO");
        assertThat(fields(reading)).containsEntry("leg-2-date", "2026-11-23");
    }

    @Test
    void noSignatureIsEverClaimedToBeRight() {
        assertThat(codes(read(PASS))).containsExactly("boarding-pass.signature.none");
        assertThat(codes(read(PASS + "^105ABCDE"))).containsExactly("boarding-pass.signature.not-known");
        assertThat(read(PASS + "^105ABCDE").findings())
                .allMatch(finding -> finding.answer() == CheckAnswer.NOT_POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "326, 2026-11-22, 2026-11-22",
        "001, 2026-12-31, 2027-01-01",
        "365, 2027-01-01, 2026-12-31",
        "366, 2026-11-22, ''",
        "366, 2028-11-22, 2028-12-31",
        "'',  2026-11-22, ''"
    })
    void theDayOfTheYearIsTheOneNearestToToday(String day, LocalDate today, String date) {
        assertThat(BoardingPassFormat.day(day, today).map(LocalDate::toString).orElse(""))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "326Y, 399Y, boarding-pass.fault.day",
        "BJM, B1M, boarding-pass.fault.airport",
        "0025 100, 0025 1ZZ, boarding-pass.fault.size",
        "0025 100, 0025 105, boarding-pass.fault.ends",
        "0025 100, 0025 100X, boarding-pass.fault.more"
    })
    void aFaultIsNamedWithItsPlace(String good, String bad, String code) {
        var reading = read(PASS.replace(good, bad));
        assertThat(codes(reading)).containsExactly(code);
        assertThat(reading.findings().get(0).sentence().arguments()).containsKey("position");
        assertThat(reading.fields()).isEmpty();
    }

    @Property(tries = 2000)
    void anyTextIsReadReportedOrLeftAlone(@ForAll String rest) {
        format.read(("M1SPECIMEN/EXAMPLE    E" + rest).getBytes(StandardCharsets.UTF_8), TODAY)
                .ifPresent(reading -> assertThat(reading.findings()).isNotEmpty());
    }

    /** {@code -Dmpaka.fuzz.inputs=1000000} for the long run. */
    @Test
    void noWreckMakesItThrow() {
        var random = new Random(792);
        byte[] pass = ("M2SPECIMEN/EXAMPLE    E" + LEG + "0B>5180OO6322" + SECOND + "03ABC^105ABCDE")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < INPUTS; i++) {
            byte[] wreck = pass.clone();
            for (int change = random.nextInt(5); change >= 0; change--)
                wreck[random.nextInt(wreck.length)] =
                        (byte) (random.nextInt(8) == 0 ? random.nextInt(256) : 32 + random.nextInt(95));
            var reading = format.read(wreck, TODAY);
            if (reading.isPresent() && reading.get().findings().isEmpty()) throw new AssertionError("input " + i);
        }
    }

    private SealReading read(String pass) {
        return format.read(pass.getBytes(StandardCharsets.UTF_8), TODAY).orElseThrow();
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
        return List.of(PASS.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected List<byte[]> strangers() {
        return List.of(new byte[] {(byte) 0xDC, 3, 0, 0}, "MPAKA1:ABC.".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected SentenceSource sentences() {
        return new BoardingPassSentences();
    }
}
