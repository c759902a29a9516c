package org.mpaka.core.traveller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.traveller.HeldPermit;
import org.mpaka.api.traveller.StayCount;
import org.mpaka.api.traveller.StayRule;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class StayServiceTest {
    private static final TravelDocument NEEMA = World.document("TZ100", "Mushi", "Neema", "1991-03-14");
    private static final TravelDocument ASHA = World.document("TZ200", "Komba", "Asha", "1988-01-02");
    private static final StayRule NINETY = new StayRule(90, 180);
    private final TestDatabase database;
    private World world;

    StayServiceTest(TestDatabase database) {
        this.database = database;
        world = new World(database);
    }

    @BeforeEach
    void emptyRegister() {
        world = new World(database);
    }

    // who should have left

    @Test
    void listsWhoEnteredAndDidNotLeaveInTimeTheLatestEndFirst() {
        world.enter(NEEMA, 5);
        world.passDays(3);
        world.enter(ASHA, 3);
        world.passDays(4);
        var list = overstays(30);
        assertThat(list).containsExactly("Asha 2", "Neema 3");
    }

    @Test
    void nobodyIsListedOnTheLastDayAllowed() {
        world.enter(NEEMA, 5);
        world.passDays(4);
        assertThat(overstays(30)).isEmpty();
        world.passDays(1);
        assertThat(overstays(30)).containsExactly("Neema 1");
    }

    @Test
    void whoLeftOrCameAgainOrWasUndoneIsNotListed() {
        world.enter(NEEMA, 5);
        var undone = world.enter(ASHA, 5);
        world.passDays(10);
        world.exit(NEEMA);
        world.undo(undone.id());
        assertThat(overstays(30)).isEmpty();
        world.enter(NEEMA, 30);
        assertThat(overstays(30)).isEmpty();
    }

    @Test
    void aPermitCarriesTheStayOnAndItsOwnEndCounts() {
        world.enter(NEEMA, 5);
        var day = world.times.day(world.clock.instant());
        world.held.add(new HeldPermit("visitor-pass", "N-1", day.plusDays(5), day.plusDays(9), Optional.empty()));
        world.passDays(9);
        assertThat(overstays(30)).isEmpty();
        assertThat(world.history.of(NEEMA, world.clock.instant()).overstayDays())
                .isZero();
        assertThat(world.history.of(NEEMA, world.clock.instant()).permits()).hasSize(1);
        world.passDays(2);
        assertThat(overstays(30)).containsExactly("Neema 2");
        assertThat(world.history.of(NEEMA, world.clock.instant()).overstayDays())
                .isEqualTo(2);
        assertThat(world.history.of(NEEMA, world.clock.instant()).permits()).isEmpty();
        assertThat(world.travellers
                        .file(Actors.OFFICER, person(NEEMA).id(), PageRequest.first(5))
                        .overstayDays())
                .isEqualTo(2);
    }

    @Test
    void aPermitThatBeginsLaterLeavesAGap() {
        world.enter(NEEMA, 5);
        var day = world.times.day(world.clock.instant());
        world.held.add(new HeldPermit("visitor-pass", "N-1", day.plusDays(6), day.plusDays(20), Optional.empty()));
        world.passDays(10);
        assertThat(overstays(30)).containsExactly("Neema 6");
    }

    @Test
    void pagesThroughTheListAndReachesBackAsFarAsAsked() {
        for (int i = 0; i < 5; i++) {
            world.enter(World.document("B" + i, "Mushi", "N" + i, "1991-03-1" + i), 2);
            world.passDays(1);
        }
        world.passDays(10);
        var first = world.stays.overstays(Actors.OFFICER, 30, PageRequest.first(2));
        var rest = world.stays.overstays(Actors.OFFICER, 30, new PageRequest(10, first.next()));
        assertThat(first.items()).hasSize(2);
        assertThat(rest.items()).hasSize(3);
        assertThat(rest.next()).isEmpty();
        assertThat(world.stays
                        .overstays(Actors.OFFICER, 10, PageRequest.first(10))
                        .items())
                .hasSizeLessThan(5);
        assertThatThrownBy(() -> world.stays.overstays(
                        Actors.OFFICER, 30, new PageRequest(2, Optional.of("no place of this list"))))
                .isInstanceOf(MpakaException.class);
        assertThatThrownBy(() -> world.stays.overstays(Actors.OFFICER, 0, PageRequest.first(2)))
                .isInstanceOf(MpakaException.class);
        assertThatThrownBy(() -> world.stays.overstays(Actors.ANALYST, 30, PageRequest.first(2)))
                .isInstanceOf(AccessDeniedException.class);
    }

    // days spent and left

    @Test
    void addsUpEntriesAndSaysHowLongOneMayStay() {
        world.enter(NEEMA, 30);
        world.passDays(9);
        world.exit(NEEMA);
        world.passDays(20);
        world.enter(NEEMA, 30);
        world.passDays(4);
        var count = count(NINETY);
        assertThat(count.spent()).isEqualTo(15);
        assertThat(count.left()).isEqualTo(75);
        assertThat(count.lastDay()).contains(today().plusDays(75));
        assertThat(count.periods()).extracting(StayCount.Period::days).containsExactly(5, 10);
        assertThat(count.periods().get(0).to()).isEmpty();
    }

    @Test
    void daysThatFallOutOfTheWindowCountAgain() {
        world.enter(NEEMA, 90);
        world.passDays(89);
        world.exit(NEEMA);
        world.passDays(90);
        assertThat(count(NINETY).left()).isZero();
        world.passDays(1);
        // the window has moved off the first day: one day is free, and one more each day that follows
        assertThat(count(NINETY).spent()).isEqualTo(89);
        assertThat(count(NINETY).left()).isEqualTo(90);
        assertThat(count(new StayRule(90, 400)).left()).isZero();
        assertThat(count(new StayRule(90, 400)).lastDay()).isEmpty();
    }

    @Test
    void theLastDayIsTodayWhenTheStayIsUsedUpToTheDay() {
        world.enter(NEEMA, 90);
        world.passDays(89);
        assertThat(count(NINETY).left()).isZero();
        assertThat(count(NINETY).lastDay()).contains(today());
        world.passDays(1);
        assertThat(count(NINETY).lastDay()).isEmpty();
    }

    private StayCount count(StayRule rule) {
        return world.stays.count(Actors.OFFICER, person(NEEMA).id(), today(), rule);
    }

    private LocalDate today() {
        return world.times.day(world.clock.instant());
    }

    private Traveller person(TravelDocument document) {
        return world.travellers
                .findByDocument(Actors.OFFICER, Optional.empty(), document.number())
                .get(0);
    }

    private List<String> overstays(int within) {
        return world.stays.overstays(Actors.OFFICER, within, PageRequest.first(50)).items().stream()
                .map(one -> one.traveller().names().givenNames() + " " + one.days())
                .toList();
    }
}
