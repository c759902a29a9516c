package org.mpaka.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentInput.Channel;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.KeyedFields;

/** From what comes in to what was made of it. */
class CheckedDocumentReaderTest {
    @Test
    void aGoodPassportIsReadWithIssuerNationalityAndExpiryJudged() {
        var reading = Readers.read(Channel.READER, Readers.BURUNDI);
        assertThat(reading.format()).isEqualTo("td3");
        assertThat(reading.findings()).allMatch(finding -> finding.answer() == CheckAnswer.PASSED);
        assertThat(codes(reading)).contains("document.issuer.known", "document.nationality.known", "document.in-date");
    }

    @Test
    void linesThatWereWronglyBrokenAreBrokenRight() {
        String whole = String.join("", Readers.BURUNDI);
        assertThat(Readers.read(Channel.READER, List.of(whole)).lines()).isEqualTo(Readers.BURUNDI);
        var inThree = List.of(whole.substring(0, 20), whole.substring(20, 60), whole.substring(60));
        assertThat(Readers.read(Channel.READER, inThree).lines()).isEqualTo(Readers.BURUNDI);
        assertThat(Readers.read(Channel.READER, List.of(String.join("", Readers.CARD)))
                        .format())
                .isEqualTo("td1");
        assertThat(Readers.read(Channel.READER, List.of(String.join("", Readers.VISA)))
                        .format())
                .isEqualTo("mrv-b");
    }

    @Test
    void blanksSmallLettersAndTypographicBracketsAreUnderstood() {
        var lines = List.of(
                " p<bdispecimen«exemple<<<<<<<<<<<<<<<<<<<<<<\r\n",
                "OP0000001 4BDI9001011F3001019 <<<<<<<<<<<<<<08",
                "");
        assertThat(Readers.read(Channel.READER, lines).lines()).isEqualTo(Readers.BURUNDI);
    }

    @Test
    void nobodyHasToCountTheFillersHeTypes() {
        var typed = List.of("P<BDISPECIMEN<<EXEMPLE", Readers.BURUNDI.get(1));
        assertThat(Readers.read(Channel.TYPED_MRZ, typed).lines()).isEqualTo(Readers.BURUNDI);
        assertThat(Readers.read(Channel.READER, typed).format())
                .as("a reader that drops characters is not to be trusted")
                .isEqualTo("unknown");
        assertThat(Readers.read(Channel.TYPED_MRZ, List.of(Readers.VISA.get(0), "V000000029D<<6408125F2701013"))
                        .format())
                .isEqualTo("mrv-b");
    }

    @Test
    void textOfNoFormatSaysWhatIsTheMatter() {
        assertThat(codes(Readers.read(Channel.READER, List.of("  ")))).containsExactly("document.unknown.empty");
        assertThat(codes(Readers.read(Channel.READER, List.of("HELLO")))).containsExactly("document.unknown.shape");
        var cut = Readers.read(
                Channel.READER,
                List.of(Readers.BURUNDI.get(0), Readers.BURUNDI.get(1).substring(1)));
        assertThat(cut.format()).isEqualTo("unknown");
        assertThat(cut.findings().get(0).sentence().arguments())
                .containsEntry("line", "2")
                .containsEntry("found", "43")
                .containsEntry("expected", "44");
    }

    @Test
    void aSpecimenIsRefusedInEarnestAndTakenInTraining() {
        var input = new DocumentInput(Channel.READER, Readers.UTOPIA, Optional.empty());
        assertThat(Readers.failed(Readers.in(Mode.LIVE).read(input)))
                .extracting(DocumentFinding::field)
                .containsExactly("issuer", "nationality", "expiry");
        for (var mode : List.of(Mode.TRAINING, Mode.DEMONSTRATION))
            assertThat(Readers.failed(Readers.in(mode).read(input)))
                    .extracting(DocumentFinding::field)
                    .containsExactly("expiry");
    }

    @Test
    void aSimulatedDocumentIsRefusedInEarnest() {
        assertThat(codes(Readers.read(Channel.SIMULATOR, Readers.BURUNDI))).contains("document.simulated");
    }

    @ParameterizedTest
    @CsvSource({
        "D, KEN, ''",
        "UNO, UNO, ''",
        "TZA, XXB, ''",
        "TZA, XXA, ''",
        "TZA, XXX, ''",
        "EUE, FRA, ''",
        "GBR, GBN, ''",
        "XXB, BDI, document.issuer.not-an-issuer",
        "ZZZ, BDI, document.issuer.unknown",
        "BDI, ZZZ, document.nationality.unknown",
        "RKS, RKS, document.issuer.not-allocated",
        "ANT, NLD, document.issuer.withdrawn",
        "UNK, UNK, document.issuer.withdrawn"
    })
    void codesAreJudgedBySortAndDate(String issuer, String nationality, String fault) {
        var reading = keyed(fields(issuer, nationality, "1990-01-01", "2030-01-01"));
        var faults = Readers.failed(reading).stream()
                .map(finding -> finding.sentence().code())
                .toList();
        if (fault.isEmpty()) assertThat(faults).isEmpty();
        else assertThat(faults).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "1990-01-01, 2026-11-22, ''",
        "1990-01-01, 2026-11-21, document.expired",
        "2026-11-22, 2030-01-01, ''",
        "2026-11-23, 2030-01-01, document.birth.future",
        "2027, 2030-01-01, document.birth.future",
        "2026, 2030-01-01, ''",
        "1901-11-21, 2030-01-01, document.birth.too-old",
        "unknown, 2030-01-01, ''"
    })
    void datesAreJudgedOnBothSidesOfToday(String birth, String expiry, String fault) {
        var faults = Readers.failed(keyed(fields("BDI", "BDI", birth, expiry))).stream()
                .map(finding -> finding.sentence().code())
                .toList();
        assertThat(faults).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({"2030-01-01T21:59:59Z, true", "2030-01-01T22:00:00Z, false"})
    void aDocumentExpiresAtMidnightOfThePost(Instant now, boolean inDate) {
        var reader = Readers.in(Mode.LIVE, Clock.fixed(now, ZoneOffset.UTC));
        var reading = reader.read(new DocumentInput(Channel.READER, Readers.BURUNDI, Optional.empty()));
        assertThat(Readers.failed(reading).isEmpty()).isEqualTo(inDate);
    }

    /** Any text in any channel: random pieces of zones, controls and letters of other scripts, with a fixed seed. */
    @Test
    void randomTextIsReadOrReportedAndNeverThrown() {
        var random = new Random(9303);
        var reader = Readers.in(Mode.LIVE);
        var pieces = List.of(
                Readers.BURUNDI.get(0),
                Readers.BURUNDI.get(1),
                String.join("", Readers.CARD),
                Readers.VISA.get(1),
                "\r",
                "\n",
                "\u0002",
                "\u0003",
                "<<",
                "&é\"'(-è_çà.",
                "V",
                "P<",
                "山\uD83Dß«",
                " ");
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(7); n >= 0; n--) text.append(pieces.get(random.nextInt(pieces.size())));
            for (int n = random.nextInt(4); n > 0 && text.length() > 1; n--)
                text.deleteCharAt(random.nextInt(text.length()));
            text.setLength(Math.min(text.length(), DocumentInput.MAXIMUM_CHARACTERS));
            var channel = Channel.values()[random.nextInt(Channel.values().length)];
            var reading = reader.read(new DocumentInput(channel, List.of(text.toString()), Optional.empty()));
            if (reading.findings().isEmpty()) throw new AssertionError(text.toString());
        }
    }

    @Test
    void aKeyedDocumentHasNothingToVerifyAndNeedsNameAndNumber() {
        var reading = keyed(fields("BDI", "BDI", "1990", "2030-01-01"));
        assertThat(reading.format()).isEqualTo("keyed");
        assertThat(reading.document().orElseThrow().number()).isEqualTo("LP123456");
        assertThat(codes(reading)).contains("document.keyed");

        var empty = new KeyedFields(
                DocumentType.LAISSEZ_PASSER,
                CountryCode.of("BDI"),
                " ",
                new PersonNames("", ""),
                CountryCode.of("BDI"),
                PartialDate.UNKNOWN,
                Sex.UNSPECIFIED,
                Optional.empty());
        assertThat(Readers.failed(keyed(empty)))
                .extracting(DocumentFinding::field)
                .containsExactly("number", "names");
        assertThat(keyed(empty).document()).isEmpty();
    }

    @Test
    void whatIsKeyedOverAZoneReplacesItAndIsMarked() {
        var wrong = List.of(Readers.BURUNDI.get(0), Readers.BURUNDI.get(1).replace("OP0000001", "OP0000007"));
        var keyed = new KeyedFields(
                DocumentType.PASSPORT,
                CountryCode.of("BDI"),
                "OP0000001",
                new PersonNames("SPECIMEN", "EXEMPLE"),
                CountryCode.of("BDI"),
                PartialDate.of("1990-01-01"),
                Sex.FEMALE,
                Optional.of(LocalDate.of(2030, 1, 1)));
        var reading = Readers.in(Mode.LIVE).read(new DocumentInput(Channel.READER, wrong, Optional.of(keyed)));
        assertThat(reading.document().orElseThrow().number()).isEqualTo("OP0000001");
        assertThat(reading.lines()).isEqualTo(wrong);
        assertThat(codes(reading))
                .contains("document.keyed", "document.overruled.number")
                .doesNotContain("document.overruled.names");
        assertThat(Readers.failed(reading)).isEmpty();
        assertThat(reading.checkDigits()).as("stay as evidence").anyMatch(digit -> !digit.right());
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void noTextMakesItThrow(Channel channel) {
        for (var lines : List.of(
                List.<String>of(),
                List.of("<".repeat(44), "<".repeat(44)),
                List.of("\u0000\u0002\u0003", "\uD83D", "ß".repeat(90)),
                List.of("<".repeat(400)),
                List.of("V"),
                List.of("&é\"'(-è_çà".repeat(9))))
            assertThat(Readers.read(channel, lines).findings()).isNotEmpty();
    }

    private static List<String> codes(DocumentReading reading) {
        return reading.findings().stream()
                .map(finding -> finding.sentence().code())
                .toList();
    }

    private static DocumentReading keyed(KeyedFields fields) {
        return Readers.in(Mode.LIVE).read(new DocumentInput(Channel.KEYED_FIELDS, List.of(), Optional.of(fields)));
    }

    private static KeyedFields fields(String issuer, String nationality, String birth, String expiry) {
        return new KeyedFields(
                DocumentType.LAISSEZ_PASSER,
                CountryCode.of(issuer),
                "lp 123456",
                new PersonNames("NDAYISHIMIYE", "EXEMPLE"),
                CountryCode.of(nationality),
                PartialDate.of(birth),
                Sex.MALE,
                Optional.of(LocalDate.parse(expiry)));
    }
}
