package org.mpaka.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.documents.mrz.zone.CheckDigits;
import org.mpaka.documents.mrz.zone.MrzDates;

/** What the fields of irregular documents come to. */
class FieldsTest {
    @ParameterizedTest
    @CsvSource({
        "740812, 1974-08-12, true",
        "261122, 2026-11-22, true",
        "261123, 1926-11-23, true",
        "90<<<<, 1990, true",
        "9003<<, 1990-03, true",
        "27<<<<, 1927, true",
        "90<<12, 1990, true",
        "<<<<<<, unknown, true",
        "<<0312, unknown, true",
        "900000, 1990, false",
        "901341, 1990, false",
        "900231, 1990-02, false",
        "000229, 2000-02-29, true",
        "9O0101, unknown, false",
        "9<0101, unknown, false"
    })
    void birthIsNeverInTheFutureAndMayBePartlyUnknown(String text, String date, boolean wellFormed) {
        assertThat(MrzDates.birth(text, Zones.TODAY)).isEqualTo(new MrzDates.Birth(PartialDate.of(date), wellFormed));
    }

    @ParameterizedTest
    @CsvSource({
        "261122, unknown, 2026-11-22",
        "760101, unknown, 1976-01-01",
        "751231, unknown, 2075-12-31",
        "990101, unknown, 1999-01-01",
        "990101, 2005-06-01, 2099-01-01"
    })
    void expiryLiesWithinAHundredYearsAroundTodayAndAfterBirth(String text, String birth, LocalDate expiry) {
        assertThat(MrzDates.expiry(text, PartialDate.of(birth), Zones.TODAY)).contains(expiry);
    }

    @ParameterizedTest
    @CsvSource({"260230", "30<<<<", "301301", "3O0101"})
    void anExpiryThatIsNoDateIsNone(String text) {
        assertThat(MrzDates.expiry(text, PartialDate.UNKNOWN, Zones.TODAY)).isEmpty();
    }

    /** Peers' issues: mrz-java 33, MRZCode.NET 9, cheminfo 36, mrtd 5. */
    @ParameterizedTest
    @CsvSource({
        "I<SWEHVC8N3QW7<ZE17422<<<<<<<<, HVC8N3QW7ZE1742, ''",
        "IDUTO123456789<07<<<<<<<<<<<<<, 1234567890, ''",
        "I<UTOD23145890<7349<AB12<<<<<<, D23145890734, AB12"
    })
    void aNumberThatGoesOnInTheOptionalDataIsOneNumber(String upper, String number, String rest) {
        var document = Zones.get(List.of(upper, "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<"))
                .document()
                .orElseThrow();
        assertThat(document.number()).isEqualTo(number);
        assertThat(document.optionalData()).isEqualTo(rest);
    }

    @Test
    void aPassportNumberMayGoOnInTheOptionalDataToo() {
        String number = "AB12345678";
        var reading = Zones.get(List.of(
                "P<BDISPECIMEN<<EXEMPLE<<<<<<<<<<<<<<<<<<<<<<",
                "AB1234567<BDI9001011F30010198" + CheckDigits.of(number) + "<<<<<<<<<<<<00"));
        assertThat(reading.document().orElseThrow().number()).isEqualTo(number);
        assertThat(reading.checkDigits().get(0).right()).isTrue();
    }

    /** Doc 9303-4 has no long numbers: what stands in the optional data of a passport is mostly a personal number. */
    @Test
    void aPassportWhoseCheckDigitIsMissingDoesNotTakeThePersonalNumberForTheRestOfItsNumber() {
        var reading = Zones.get(List.of(Zones.TD3.get(0), Zones.TD3.get(1).replace("L898902C36", "L898902C3<")));
        assertThat(reading.document().orElseThrow().number()).isEqualTo("L898902C3");
        assertThat(reading.document().orElseThrow().optionalData()).isEqualTo("ZE184226B");
        assertThat(failed(reading)).extracting(DocumentFinding::field).containsExactly("number", "composite");
    }

    @Test
    void aStrangeLetterIsReportedWhereItStands() {
        var reading = Zones.get(List.of(
                "P<UT0ERIKSSON<<ANN4<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122Z1204159ZE184226B<<<<<10"));
        assertThat(failed(reading)).extracting(DocumentFinding::field).containsExactly("issuer", "names", "sex");
        assertThat(failed(reading).get(1).sentence().arguments())
                .containsEntry("line", "1")
                .containsEntry("position", "19")
                .containsEntry("character", "4");
        assertThat(reading.document())
                .as("nobody can be named without an issuer")
                .isEmpty();
    }

    @Test
    void anOldGermanPassportHasAOneLetterCode() {
        var document = Zones.get(List.of(
                        "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<", "C11T002JM4D<<9608122F1310317<<<<<<<<<<<<<<<6"))
                .document()
                .orElseThrow();
        assertThat(document.issuer()).isEqualTo(CountryCode.of("D"));
        assertThat(document.nationality()).isEqualTo(CountryCode.of("D"));
    }

    @Test
    void aFullNameFieldMayBeCutOff() {
        var reading = Zones.get(List.of(
                "P<UTOPAPANDROPOULOUS<<JONATHON<WARREN<TREVOR", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"));
        assertThat(reading.document().orElseThrow().truncatedName()).isTrue();
        assertThat(reading.findings())
                .anyMatch(finding -> finding.field().equals("names") && finding.answer() == CheckAnswer.NOT_POSSIBLE);
    }

    @Test
    void aCardWithoutExpiryIsNotAtFault() {
        var reading = Zones.get(List.of(
                "I<BDIBI00000012<<<<<<<<<<<<<<<", "9001011F<<<<<<<BDI<<<<<<<<<<<4", "SPECIMEN<<EXEMPLE<<<<<<<<<<<<<"));
        assertThat(reading.document().orElseThrow().expiry()).isEmpty();
        assertThat(failed(reading)).extracting(DocumentFinding::field).doesNotContain("expiry");
    }

    @ParameterizedTest
    @CsvSource({
        "P, BDI, BDI, passport",
        "PP, BDI, BDI, passport",
        "PN, NLD, NLD, passport",
        "PD, BDI, BDI, diplomatic-passport",
        "PO, TZA, TZA, service-passport",
        "PS, TZA, TZA, service-passport",
        "PS, TZA, XXA, stateless-travel-document",
        "PE, TZA, TZA, emergency-travel-document",
        "PU, BDI, BDI, emergency-travel-document",
        "PR, TZA, XXB, refugee-travel-document",
        "P, TZA, XXB, refugee-travel-document",
        "P, TZA, XXC, refugee-travel-document",
        "P, TZA, XXA, stateless-travel-document",
        "PL, UNO, UNO, laissez-passer",
        "P, UNO, UNO, laissez-passer",
        "PT, LVA, XXX, alien-passport",
        "ID, BDI, BDI, national-id",
        "I, GBR, GBO, national-id",
        "AC, ETH, ETH, crew-document",
        "IR, GBR, COU, residence-permit",
        "A, D, BDI, residence-permit",
        "V, BDI, KEN, visa",
        "X, BDI, BDI, other"
    })
    void theCodeIssuerAndNationalityTellTheSortOfDocument(String code, String issuer, String nationality, String type) {
        assertThat(DocumentCodes.type(code, CountryCode.of(issuer), CountryCode.of(nationality))
                        .value())
                .isEqualTo(type);
    }

    private static List<DocumentFinding> failed(DocumentReading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.answer() == CheckAnswer.FAILED)
                .toList();
    }
}
