package org.mpaka.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.documents.mrz.zone.CheckDigits;

/** The specimens that Doc 9303 prints. */
class SpecimensTest {
    @ParameterizedTest
    @MethodSource
    void everySpecimenIsReadWithoutFault(String format, List<String> lines, String number) {
        var reading = Zones.get(lines);
        assertThat(reading.format()).isEqualTo(format);
        assertThat(reading.findings()).noneMatch(finding -> finding.answer() == CheckAnswer.FAILED);
        assertThat(reading.checkDigits()).allMatch(digit -> digit.right());
        assertThat(reading.document().orElseThrow().number()).isEqualTo(number);
    }

    static Stream<Arguments> everySpecimenIsReadWithoutFault() {
        return Stream.of(
                Arguments.of("td3", Zones.TD3, "L898902C3"),
                Arguments.of("td1", Zones.TD1, "D23145890"),
                Arguments.of("td1", Zones.TD1_LONG_NUMBER, "D23145890734"),
                Arguments.of("td2", Zones.TD2, "D23145890"),
                Arguments.of("td2", Zones.TD2_LONG_NUMBER, "D23145890734"),
                Arguments.of("mrv-a", Zones.MRV_A, "L8988901C"),
                Arguments.of("mrv-b", Zones.MRV_B, "L8988901C"));
    }

    /** Part 3, appendix A. */
    @ParameterizedTest
    @CsvSource({
        "520727, 3",
        "AB2134<<<, 5",
        "HA672242<658022549601086<<<<<<<<<<<<<<0, 8",
        "D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<, 2",
        "HA672242<658022549601086<<<<<<<, 8"
    })
    void theWorkedExamplesOfCheckDigitsComeOut(String text, char digit) {
        assertThat(CheckDigits.of(text)).isEqualTo(digit);
    }

    @Test
    void thePassportOfPartFourIsReadFieldByField() {
        var passport = Zones.get(Zones.TD3).document().orElseThrow();
        assertThat(passport.code()).isEqualTo("P");
        assertThat(passport.type()).isEqualTo(DocumentType.PASSPORT);
        assertThat(passport.issuer()).isEqualTo(CountryCode.of("UTO"));
        assertThat(passport.names().surname()).isEqualTo("ERIKSSON");
        assertThat(passport.names().givenNames()).isEqualTo("ANNA MARIA");
        assertThat(passport.truncatedName()).isFalse();
        assertThat(passport.birth()).isEqualTo(PartialDate.of("1974-08-12"));
        assertThat(passport.sex()).isEqualTo(Sex.FEMALE);
        assertThat(passport.expiry()).contains(LocalDate.of(2012, 4, 15));
        assertThat(passport.optionalData()).isEqualTo("ZE184226B");
    }

    @Test
    void aVisaHasNoCompositeCheckDigitToBeRight() {
        assertThat(Zones.get(Zones.MRV_B).findings())
                .anyMatch(
                        finding -> finding.field().equals("composite") && finding.answer() == CheckAnswer.NOT_POSSIBLE);
    }
}
