package org.mpaka.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mpaka.api.document.CheckDigit;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.documents.mrz.zone.CheckDigits;
import org.mpaka.documents.mrz.zone.Misreadings;

/** What a reader may have taken for something else. */
class SuggestionsTest {
    @Test
    void misreadFiguresOfDatesAreSuggestedWhereTheCheckDigitFits() {
        var reading = td3("L898902C36UTO740BIZZF12041S9ZE184226B<<<<<1O");
        assertThat(reading.suggestions())
                .containsEntry("birth", "1974-08-12")
                .containsEntry("expiry", "2012-04-15")
                .hasSize(2);
    }

    @Test
    void aMisreadLetterOfTheNumberIsSuggested() {
        assertThat(td3("L8989O2C36UTO7408122F1204159ZE184226B<<<<<10").suggestions())
                .containsEntry("number", "L898902C3");
    }

    @Test
    void aMisreadCheckDigitLeavesTheFieldAsItIs() {
        assertThat(td3("L898902C36UTO7408122F1204159ZE184226B<<<<<I0").suggestions())
                .isEqualTo(Map.of("optional", "ZE184226B"));
        assertThat(td3("L898902C36UTO7408122F1204159ZE184226B<<<<<1O").suggestions())
                .isEqualTo(Map.of("composite", "0"));
    }

    @Test
    void nothingIsSuggestedWhereTwoReadingsFit() {
        // S for 5 in the first or in the fourth place: the same weight, so both fit
        assertThat(Misreadings.fitting("S00S00000", CheckDigits.of("500S00000")))
                .isEmpty();
    }

    @Test
    void nothingIsSuggestedForARightDocument() {
        assertThat(Zones.get(Zones.TD3).suggestions()).isEmpty();
    }

    @Test
    void aFigureInANameIsSuggestedAsItsLetterAndStaysInTheName() {
        var reading = Zones.get(List.of(Zones.TD3.get(0).replace("ERIKSSON", "ER1KSS0N"), Zones.TD3.get(1)));
        assertThat(reading.suggestions()).isEqualTo(Map.of("names", "ERIKSSON, ANNA MARIA"));
        assertThat(reading.document().orElseThrow().names().surname()).isEqualTo("ER1KSS0N");
    }

    @Test
    void nothingIsSuggestedForAFigureThatIsTakenForNoLetter() {
        var reading = Zones.get(List.of(Zones.TD3.get(0).replace("ERIKSSON", "ERIKSS9N"), Zones.TD3.get(1)));
        assertThat(reading.suggestions()).isEmpty();
    }

    @Test
    void aFigureInACodeOfAStateIsSuggestedAsItsLetter() {
        var reading = Zones.get(
                List.of(Zones.TD3.get(0).replace("UTO", "UT0"), Zones.TD3.get(1).replace("UTO", "0TO")));
        assertThat(reading.suggestions()).isEqualTo(Map.of("issuer", "UTO", "nationality", "OTO"));
        assertThat(reading.document()).isEmpty();
    }

    /** L counts 21, G 16 and U 30: their last figures are those of 1, 6 and 0, so that no check digit tells them apart. */
    @Test
    void aLetterInADateIsSuggestedAsItsFigureEvenWhereTheCheckDigitFits() {
        var reading = td3("L898902C36UTO7408L22F1204159ZE184226B<<<<<10");
        assertThat(reading.checkDigits()).allMatch(CheckDigit::right);
        assertThat(reading.document().orElseThrow().birth().toString()).isEqualTo("1974-08");
        assertThat(reading.suggestions()).isEqualTo(Map.of("birth", "1974-08-12"));
    }

    @Test
    void aSuggestionIsNeverAppliedByItself() {
        var reading = td3("L8989O2C36UTO7408122F1204159ZE184226B<<<<<10");
        assertThat(reading.document().orElseThrow().number()).isEqualTo("L8989O2C3");
    }

    private static DocumentReading td3(String lower) {
        return Zones.get(List.of(Zones.TD3.get(0), lower));
    }
}
