package org.mpaka.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.api.document.PageReading.Repair;

/** From what an engine made of a page to the zone, and what was repaired. */
class ZoneJudgeTest {
    private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String DATA = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private final ZoneJudge judge = new ZoneJudge(Pages.documents());

    @ParameterizedTest
    @ValueSource(
            strings = {
                NAMES + "\n" + DATA,
                "SOME HEADING OF THE PAGE THAT IS LONG\n" + NAMES + "\n" + DATA + "\nXX",
                "P<UTO ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<< 10",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<10",
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<<\n8" + DATA + "2",
            })
    void theZoneIsFoundAmongHeadingsSpecksAndLostFillers(String text) {
        var found = judge.best(text).orElseThrow();
        assertThat(found.reading().lines()).containsExactly(NAMES, DATA);
        assertThat(found.repairs()).isEmpty();
        assertThat(found.addsUp()).isTrue();
    }

    @Test
    void aLetterWhereOnlyAFigureCanStandIsRepairedAndShown() {
        var found = judge.best(NAMES + "\nL898902C36UTO74O8122F12O4159ZE184226B<<<<<1O")
                .orElseThrow();
        assertThat(found.reading().lines()).containsExactly(NAMES, DATA);
        assertThat(found.repairs())
                .containsExactly(new Repair(1, 15, "O", "0"), new Repair(1, 23, "O", "0"), new Repair(1, 43, "O", "0"));
    }

    @Test
    void aRepairThatNoCheckDigitBearsOutIsNotMade() {
        var found = judge.best(
                        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F12O4158ZE184226B<<<<<<<")
                .orElseThrow();
        assertThat(found.repairs()).isEmpty();
        assertThat(found.addsUp()).isFalse();
    }

    @Test
    void aNumberIsOnlySuggestedAndANameIsLeftAsItWasRead() {
        var found = judge.best(
                        "P<UTOER1KSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8989O2C36UTO7408122F1204159ZE184226B<<<<<10")
                .orElseThrow();
        assertThat(found.repairs()).isEmpty();
        assertThat(found.reading().lines().get(0)).contains("ER1KSSON");
        assertThat(found.reading().suggestions()).containsEntry("number", "L898902C3");
    }

    @Test
    void textThatIsNoZoneIsNone() {
        assertThat(judge.best(
                        "THIS PASSPORT REMAINS THE PROPERTY OF THE STATE\nAND MUST BE RETURNED UPON REQUEST TO IT"))
                .isEmpty();
    }

    @Property(tries = 200)
    void anyTextIsBorne(@ForAll @StringLength(max = 400) @CharRange(from = '0', to = 'Z') String text) {
        assertThat(judge.best(text.replace(';', '\n').replace(':', ' ')))
                .satisfies(found -> found.ifPresent(
                        zone -> assertThat(zone.reading().lines()).isNotEmpty()));
    }
}
