package org.mpaka.core.traveller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.traveller.Correction;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class CorrectionTest {
    private static final TravelDocument NEEMA = World.document("TZ100", "Mushi", "Neema", "1991-03-14");
    private final TestDatabase database;
    private World world;
    private TravellerService travellers;

    CorrectionTest(TestDatabase database) {
        this.database = database;
        world = new World(database);
        travellers = world.travellers;
    }

    @BeforeEach
    void emptyRegister() {
        world = new World(database);
        travellers = world.travellers;
    }

    @Test
    void aCorrectionKeepsWhatTheCorrectorMayNotSee() {
        var protectedOne = world.seekAsylum(NEEMA);
        var correction = new Correction(
                Optional.empty(),
                Optional.empty(),
                Optional.of(World.BDI),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "lives in Muyinga");
        var shown = travellers.correct(Actors.SUPERVISOR, protectedOne.id(), correction, Optional.empty());
        assertThat(shown.purpose()).isEmpty();
        assertThat(travellers.crossing(Actors.PROTECTION_OFFICER, shown.id()).purpose())
                .contains(Purpose.PROTECTION);
    }

    @Test
    void theJournalKnowsWhichCrossingsTellOfProtection() {
        var tells = new ProtectedCrossings(world.payloads);
        var protectedOne = world.seekAsylum(NEEMA);
        travellers.correct(
                Actors.SUPERVISOR, protectedOne.id(), correction(Optional.empty(), Optional.of(7)), Optional.empty());
        world.enter(World.document("TZ200", "Otieno", "Asha", "1990-01-01"), 30);

        var known = world.entries().stream()
                .filter(entry -> tells.kinds().contains(entry.kind()))
                .toList();
        assertThat(known).hasSize(3);
        assertThat(known).extracting(tells::tells).containsExactly(true, true, false);
    }

    @Test
    void correctsByAddingACrossingThatReplacesTheOldOne() {
        var entry = world.enter(NEEMA, 30);
        var corrected = travellers.correct(
                Actors.SUPERVISOR, entry.id(), correction(Optional.empty(), Optional.of(7)), Optional.empty());
        assertThat(corrected.corrects()).contains(entry.id());
        assertThat(corrected.stayDays()).contains(7);
        // the first day counts, as it did before
        assertThat(corrected.permittedUntil()).contains(LocalDate.of(2026, 11, 28));
        assertThat(travellers.crossing(Actors.OFFICER, entry.id()).status()).isEqualTo(Crossing.Status.CORRECTED);
        assertThat(world.history.of(NEEMA, world.clock.instant()).last())
                .extracting(Crossing::id)
                .containsExactly(corrected.id());
    }

    @Test
    void keepsTheVehicleWithTheCrossingAndWithItsCorrection() {
        var entry = world.enter(NEEMA, 30);
        assertThat(travellers.crossing(Actors.OFFICER, entry.id()).vehicle()).contains(World.BUS);
        var corrected = travellers.correct(
                Actors.SUPERVISOR, entry.id(), correction(Optional.empty(), Optional.of(7)), Optional.empty());
        assertThat(travellers.crossing(Actors.OFFICER, corrected.id()).vehicle())
                .contains(World.BUS);
    }

    @Test
    void grantsNoStayWhenTheDirectionIsCorrectedToExit() {
        var entry = world.enter(NEEMA, 30);
        var corrected = travellers.correct(
                Actors.SUPERVISOR,
                entry.id(),
                correction(Optional.of(Direction.EXIT), Optional.empty()),
                Optional.empty());
        assertThat(corrected.stayDays()).isEmpty();
        assertThat(corrected.permittedUntil()).isEmpty();
    }

    @Test
    void aRepeatedCorrectionIsMadeOnce() {
        var entry = world.enter(NEEMA, 30);
        var correction = correction(Optional.empty(), Optional.of(7));
        var first = travellers.correct(Actors.SUPERVISOR, entry.id(), correction, Optional.of("key"));
        var again = travellers.correct(Actors.SUPERVISOR, entry.id(), correction, Optional.of("key"));
        assertThat(again).isEqualTo(first);
        assertThat(world.entries().stream().filter(e -> e.kind().equals(TravellerEvents.CROSSING_CORRECTED)))
                .hasSize(1);
    }

    @Test
    void theSecondOfTwoSupervisorsIsToldThatTheCrossingWasCorrected() {
        var entry = world.enter(NEEMA, 30);
        travellers.correct(
                Actors.SUPERVISOR, entry.id(), correction(Optional.empty(), Optional.of(7)), Optional.of("one"));
        assertCode(
                ErrorCode.WRONG_STATE,
                () -> travellers.correct(
                        Actors.SECOND_SUPERVISOR,
                        entry.id(),
                        correction(Optional.empty(), Optional.of(9)),
                        Optional.of("two")));
    }

    @Test
    void refusesCorrectionsThatCannotBe() {
        var entry = world.enter(NEEMA, 30);
        var id = entry.id();
        assertCode(
                ErrorCode.INVALID_FIELD,
                () -> travellers.correct(
                        Actors.SUPERVISOR, id, correction(Optional.empty(), Optional.of(-1)), Optional.empty()));
        assertCode(
                ErrorCode.MISSING_FIELD,
                () -> travellers.correct(
                        Actors.SUPERVISOR, id, correction(Optional.empty(), Optional.of(30)), Optional.empty()));
        assertCode(
                ErrorCode.INVALID_FIELD,
                () -> travellers.correct(
                        Actors.SUPERVISOR, id, at(world.clock.instant().plusSeconds(1)), Optional.empty()));
        assertCode(
                ErrorCode.NOT_FOUND,
                () -> travellers.correct(
                        Actors.SUPERVISOR,
                        new CrossingId(world.nextId()),
                        correction(Optional.empty(), Optional.of(7)),
                        Optional.empty()));
        assertCode(
                ErrorCode.INVALID_FIELD,
                () -> travellers.correct(Actors.SUPERVISOR, id, because(" "), Optional.empty()));
        assertCode(
                ErrorCode.INVALID_FIELD,
                () -> travellers.correct(Actors.SUPERVISOR, id, because("oops"), Optional.empty()));
    }

    private static void assertCode(ErrorCode code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static Correction correction(Optional<Direction> direction, Optional<Integer> stayDays) {
        return new Correction(
                direction,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                stayDays,
                "keyed wrongly");
    }

    private static Correction at(Instant at) {
        return new Correction(
                Optional.empty(),
                Optional.of(at),
                Optional.empty(),
                Optional.of(Purpose.VISIT),
                Optional.empty(),
                Optional.empty(),
                "keyed wrongly");
    }

    private static Correction because(String reason) {
        return new Correction(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(7),
                reason);
    }
}
