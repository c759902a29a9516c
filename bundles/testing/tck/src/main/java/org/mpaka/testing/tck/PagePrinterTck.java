package org.mpaka.testing.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.PagePrinter;
import org.mpaka.api.device.PrintOutcome;
import org.mpaka.api.device.PrintOutcome.Result;
import org.mpaka.api.device.PrintPage;
import org.mpaka.api.device.PrintPage.Kind;
import org.mpaka.api.device.PrintPage.Row;

/**
 * What every {@link PagePrinter} promises. Extend it with a driver whose printer, real or played, the kit can unplug, and
 * that says what is on its paper.
 */
public abstract class PagePrinterTck extends AnyDeviceTck {
    private static final PrintPage PAGE = new PrintPage(List.of(
            Row.of(Kind.STRONG, "Utopia · Kobero"),
            Row.of(Kind.LARGE, "ADMIS"),
            Row.of(Kind.RULE, ""),
            Row.field("Nom", "Nshimirimana Élodie Aimée"),
            Row.of(Kind.PLAIN, "Ng'ombe, ça et là : ^XA ~HS \u001b@ _5E"),
            Row.of(Kind.CODE, "MPAKA1:NCFOXN%TS3DH3ZSUZK+.V0ETD%65NL-AH."),
            Row.of(Kind.SMALL, "Gardez cette fiche.")));

    /** The pages on the printer's paper, the oldest first; each with the words and the code that can be read there. */
    protected abstract List<String> paper();

    /** The next page makes the printer go away in the middle of it. */
    protected abstract void breakOffAtTheNextPage();

    @Override
    protected final void works() {
        assertThat(print().result()).isEqualTo(Result.PRINTED);
        assertThat(paper()).isNotEmpty();
    }

    private PrintOutcome print() {
        var printer = driver().printer();
        assertThat(printer).isPresent();
        var outcome = printer.get().print(PAGE);
        assertThat(sentences().pattern(outcome.advice().code(), Locale.ENGLISH)).isPresent();
        return outcome;
    }

    @Test
    void aDriverWithAPrinterSaysThatItPrints() {
        var can = driver().status().capabilities();
        assertThat(can.contains(Capability.PRINT) || can.contains(Capability.PRINT_LABEL))
                .isTrue();
        assertThat(driver().printer()).isPresent().isEqualTo(driver().printer());
    }

    @Test
    void aPageIsOnPaperOnceWithItsLettersItsCodeAndNothingTakenForACommand() {
        connectReady();
        assertThat(print().result()).isEqualTo(Result.PRINTED);
        assertThat(paper()).singleElement().satisfies(page -> assertThat(page)
                .contains("Utopia · Kobero", "ADMIS", "Nom: Nshimirimana Élodie Aimée")
                .contains("Ng'ombe, ça et là : ^XA ~HS", "_5E", "Gardez cette fiche.")
                .contains("MPAKA1:NCFOXN%TS3DH3ZSUZK+.V0ETD%65NL-AH."));
    }

    @Test
    void anUnpluggedPrinterPrintsNothingThenAndNothingLater() {
        connectReady();
        unplug();
        assertThat(print().result()).isEqualTo(Result.NOT_PRINTED);
        assertThat(driver().status().condition()).isEqualTo(Condition.LOST);
        plugIn();
        works();
        assertThat(paper()).hasSize(1);
    }

    @Test
    void aPageThatBrokeOffIsUncertainAndNotSentAgain() {
        connectReady();
        breakOffAtTheNextPage();
        assertThat(print().result()).isEqualTo(Result.UNCERTAIN);
        plugIn();
        assertThat(heard().status(status -> status.condition() == Condition.READY))
                .isPresent();
        assertThat(paper()).hasSizeLessThanOrEqualTo(1);
    }
}
