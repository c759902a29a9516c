package org.mpaka.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mpaka.api.document.DocumentReading;

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
    void nothingIsSuggestedForARightDocumentNorForNames() {
        assertThat(Zones.get(Zones.TD3).suggestions()).isEmpty();
        assertThat(Zones.get(List.of(Zones.TD3.get(0).replace("ERIKSSON", "ER1KSS0N"), Zones.TD3.get(1)))
                        .suggestions())
                .isEmpty();
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
