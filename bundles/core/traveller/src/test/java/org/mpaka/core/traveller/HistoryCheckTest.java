package org.mpaka.core.traveller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.api.CheckAnswer.FAILED;
import static org.mpaka.api.CheckAnswer.NOT_POSSIBLE;
import static org.mpaka.api.CheckAnswer.PASSED;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class HistoryCheckTest {
    private static final TravelDocument NEEMA = World.document("TZ100", "Mushi", "Neema", "1991-03-14");
    private final TestDatabase database;
    private World world;
    private Optional<LocalDate> completeSince = Optional.empty();

    HistoryCheckTest(TestDatabase database) {
        this.database = database;
        world = new World(database);
    }

    @BeforeEach
    void emptyRegister() {
        world = new World(database);
        completeSince = Optional.empty();
    }

    @Test
    void saysThatAPersonIsNew() {
        expect(entry(NEEMA), PASSED, "First crossing in this register");
    }

    @Test
    void sumsUpAPastInWhichAllIsWell() {
        world.enter(NEEMA, 30);
        world.passDays(3);
        world.exit(NEEMA);
        world.passDays(30);
        expect(entry(NEEMA), PASSED, "2 crossings since 2026 · no open stay · no overstay");
    }

    @Test
    void saysSinceWhenThePersonIsInTheCountryAtExit() {
        world.enter(NEEMA, 30);
        world.passDays(3);
        expect(exit(NEEMA), PASSED, "Entered 2026-11-22 · no overstay");
    }

    @Test
    void failsAtExitAfterTheStayHasEnded() {
        world.enter(NEEMA, 30);
        world.passDays(30);
        expect(exit(NEEMA), FAILED, "Stay ended 2026-12-21: overstay of 1 days");
    }

    @Test
    void failsAtEntryWhenALimitedStayHasNoExit() {
        world.enter(NEEMA, 30);
        world.passDays(3);
        expect(entry(NEEMA), FAILED, "Entry of 2026-11-22 at BDI-KOB has no exit");
        world.passDays(30);
        expect(entry(NEEMA), FAILED, "Entry of 2026-11-22 has no exit; stay ended 4 days ago");
    }

    @Test
    void onlySaysThatAnUnlimitedStayHasNoExit() {
        world.enter(NEEMA, 0);
        world.passDays(3);
        expect(entry(NEEMA), PASSED, "Entry of 2026-11-22 has no exit · stay was not limited");
    }

    @Test
    void failsWhenTheSameCrossingWasRecordedMinutesAgo() {
        world.enter(NEEMA, 0);
        world.clock.advance(Duration.ofMinutes(3));
        expect(entry(NEEMA), FAILED, "Entry already recorded 3 min ago, lane 2");
        world.exit(NEEMA);
        world.clock.advance(Duration.ofMinutes(1));
        expect(exit(NEEMA), FAILED, "Exit already recorded 1 min ago, lane 2");
    }

    @Test
    void onlySaysThatAnEntryIsMissingUntilTheRegisterIsComplete() {
        expect(exit(NEEMA), PASSED, "No entry in this register");
    }

    @Test
    void failsAtExitWithoutEntryOnceTheRegisterIsComplete() {
        completeSince = Optional.of(LocalDate.of(2026, 1, 1));
        expect(exit(NEEMA), FAILED, "Exit without an entry");
    }

    @Test
    void doesNotMissAnEntryFromBeforeTheRegisterWasComplete() {
        completeSince = Optional.of(LocalDate.of(2026, 10, 1));
        expect(exit(NEEMA), PASSED, "No entry in this register");
        world.exit(NEEMA);
        world.passDays(2);
        expect(exit(NEEMA), FAILED, "Exit without an entry");
    }

    @Test
    void failsWhenAPersonOfAnotherBirthShowedTheDocument() {
        world.enter(NEEMA, 30);
        var forged = World.document("TZ100", "Mushi", "Rehema", "1988-01-01");
        expect(entry(forged), FAILED, "Document shown before by another person (1)");
    }

    @Test
    void saysThatTheSameNameAndBirthIsKnownUnderAnotherDocument() {
        var other = world.enter(NEEMA, 30).traveller();
        var renewed = World.document("TZ999", "Neema", "Mushi", "1991-03-14");
        var result = entry(renewed);
        expect(result, PASSED, "First crossing in this register · same name and birth date: 1 more");
        assertThat(result.references()).containsExactly(other.toString());
    }

    @Test
    void cannotLookUpWhatCouldNotBeRead() {
        expect(run(Optional.empty(), Direction.ENTRY), NOT_POSSIBLE, "No document to look up");
    }

    @Test
    void looksWithoutWritingToTheJournal() {
        world.enter(NEEMA, 30);
        int before = world.entries().size();
        entry(NEEMA);
        assertThat(world.entries()).hasSize(before);
    }

    private CheckResult entry(TravelDocument document) {
        return run(Optional.of(document), Direction.ENTRY);
    }

    private CheckResult exit(TravelDocument document) {
        return run(Optional.of(document), Direction.EXIT);
    }

    private CheckResult run(Optional<TravelDocument> document, Direction direction) {
        var check = new HistoryCheck(
                world.history, world.clock, new HistoryFindings(world.times, completeSince, Duration.ofMinutes(10)));
        return check.run(new InspectionFacts(
                new InspectionId(UUID.randomUUID()),
                Actors.OFFICER,
                Actors.KOBERO,
                "2",
                direction,
                world.clock.instant(),
                new DocumentReading(
                        "td3", DocumentInput.Channel.values()[0], List.of(), document, List.of(), List.of(), Map.of()),
                Declaration.NONE));
    }

    private static void expect(CheckResult result, CheckAnswer answer, String said) {
        var text = new TravellerSentences()
                .pattern(result.reason().code(), Locale.ENGLISH)
                .orElseThrow();
        for (var slot : result.reason().arguments().entrySet())
            text = text.replace("{" + slot.getKey() + "}", slot.getValue());
        assertThat(text).isEqualTo(said);
        assertThat(result.answer()).isEqualTo(answer);
    }
}
