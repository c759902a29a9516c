package org.mpaka.core.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.device.PrintOutcome.Result;
import org.mpaka.api.device.PrintPage;
import org.mpaka.api.device.PrintPage.Kind;
import org.mpaka.api.device.PrintPage.Row;
import org.mpaka.api.device.Printout;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

/** Slips on paper: what goes to the printer, and how often. */
@OnBothDatabases
class SheetsTest {
    @TempDir
    private Path directory;

    private final TestDatabase database;
    private final LanePrinter printer = new LanePrinter();
    private TestJournal journal;
    private Scenario scenario;

    SheetsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        journal = TestJournal.on(database);
        start();
    }

    private void start() {
        var register = new SheetRegister(journal.database(), journal.payloads(), TestJournal.KOBERO);
        journal.with(register);
        scenario = new Scenario(directory, Mode.LIVE, new Sheets(printer, journal.journal(), register));
    }

    private Printout print(Locale language) {
        return scenario.printer().printAt(Actors.OFFICER, Scenario.INSPECTION, language, "2");
    }

    @Test
    void theSlipGoesToTheLanesPrinterWithItsSignedCode() {
        var printout = print(Locale.FRENCH);

        assertThat(printout.result()).isEqualTo(Result.PRINTED);
        assertThat(printout.copy()).isEqualTo(1);
        assertThat(printer.pages).hasSize(1);
        assertThat(texts(Kind.LARGE)).containsExactly("ADMIS");
        assertThat(texts(Kind.FIELD)).contains("Nshimirimana Élodie Aimée");
        assertThat(texts(Kind.STRONG)).anyMatch(text -> text.startsWith("90 jours"));
        var verified = scenario.printer().verify(texts(Kind.CODE).get(0));
        assertThat(verified.valid()).isTrue();
        assertThat(verified.fields()).containsEntry("name", "Nshimirimana Élodie Aimée");
    }

    @Test
    void aSecondSheetSaysThatItIsOneAndSoAfterARestart() {
        print(Locale.ENGLISH);
        assertThat(texts(Kind.STRONG)).noneMatch(text -> text.startsWith("Copy"));
        assertThat(print(Locale.ENGLISH).copy()).isEqualTo(2);
        assertThat(texts(Kind.STRONG)).contains("Copy 2");
        start();
        assertThat(print(Locale.ENGLISH).copy()).isEqualTo(3);
    }

    @Test
    void whatWasNotPrintedIsNoSheetAndWhatNobodyKnowsIsOne() {
        printer.answer = page -> LanePrinter.outcome(Result.NOT_PRINTED);
        assertThat(print(Locale.ENGLISH).result()).isEqualTo(Result.NOT_PRINTED);
        printer.answer = page -> LanePrinter.outcome(Result.UNCERTAIN);
        assertThat(print(Locale.ENGLISH).copy()).isEqualTo(1);
        printer.answer = page -> LanePrinter.outcome(Result.PRINTED);
        assertThat(print(Locale.ENGLISH).copy()).isEqualTo(2);
    }

    @Test
    void aDriverThatBreaksItsWordLeavesTheSheetUncertain() {
        printer.answer = page -> {
            throw new IllegalStateException("broken");
        };
        assertThat(print(Locale.ENGLISH).result()).isEqualTo(Result.UNCERTAIN);
        assertThat(new SlipSentences().pattern("slip.driver-failed", Locale.ENGLISH))
                .isPresent();
    }

    @Test
    void aKeyPressedTwicePrintsOnce() {
        printer.answer = page -> {
            assertThatThrownBy(() -> print(Locale.ENGLISH))
                    .isInstanceOfSatisfying(
                            MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.WRONG_STATE));
            return LanePrinter.outcome(Result.PRINTED);
        };
        print(Locale.ENGLISH);
        assertThat(printer.pages).hasSize(1);
    }

    @Test
    void aLaneWithoutPrinterSaysSoAndAnUndecidedInspectionIsNotPrinted() {
        assertThatThrownBy(() -> scenario.printer().printAt(Actors.OFFICER, Scenario.INSPECTION, Locale.ENGLISH, "9"))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
        scenario.decided(Scenario.admit(90), InspectionState.OPEN);
        assertThatThrownBy(() -> print(Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.WRONG_STATE));
        assertThat(printer.pages).isEmpty();
    }

    private List<String> texts(Kind kind) {
        return Optional.of(printer.pages.get(printer.pages.size() - 1)).map(PrintPage::rows).orElseThrow().stream()
                .filter(row -> row.kind() == kind)
                .map(Row::text)
                .toList();
    }
}
