package org.mpaka.core.traveller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.testing.fixtures.Actors;

class StaysTest {
    private static final CountryCode TZA = CountryCode.of("TZA");
    private static final PostTimes TIMES = new PostTimes(
            () -> new NodeIdentity(
                    NodeId.of("bdi-kob-1"), CountryCode.of("BDI"), Actors.KOBERO, NodeIdentity.Mode.TRAINING),
            PostZones.parse("BDI=Africa/Bujumbura"));
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private final List<Crossing> latestFirst = new ArrayList<>();

    @Test
    void countsEveryDayFromEntryToExit() {
        given(Direction.ENTRY, "2026-11-01", null);
        given(Direction.EXIT, "2026-11-03", null);
        assertThat(stays().daysInLast180()).isEqualTo(3);
        assertThat(stays().openEntry()).isEmpty();
    }

    @Test
    void countsADayOfTwoVisitsOnce() {
        given(Direction.ENTRY, "2026-11-01", null);
        given(Direction.EXIT, "2026-11-01", null);
        given(Direction.ENTRY, "2026-11-01", null);
        given(Direction.EXIT, "2026-11-02", null);
        assertThat(stays().daysInLast180()).isEqualTo(2);
    }

    @Test
    void countsAnOpenStayUpToToday() {
        given(Direction.ENTRY, "2026-11-20", "2026-12-19");
        assertThat(stays().daysInLast180()).isEqualTo(3);
        assertThat(stays().overstayDays()).isZero();
    }

    @Test
    void countsOnlyTheWindowOfALongStay() {
        given(Direction.ENTRY, "2025-01-01", null);
        assertThat(stays().daysInLast180()).isEqualTo(180);
    }

    @Test
    void knowsOfAnEntryWithoutExitOnlyItsDay() {
        given(Direction.ENTRY, "2026-10-01", null);
        given(Direction.ENTRY, "2026-11-20", null);
        given(Direction.EXIT, "2026-11-21", null);
        assertThat(stays().daysInLast180()).isEqualTo(3);
    }

    @Test
    void hasNoOverstayOnTheLastPermittedDayAndOneTheDayAfter() {
        given(Direction.ENTRY, "2026-11-01", "2026-11-22");
        assertThat(stays().overstayDays()).isZero();
        latestFirst.clear();
        given(Direction.ENTRY, "2026-11-01", "2026-11-21");
        assertThat(stays().overstayDays()).isEqualTo(1);
    }

    @Test
    void remembersTheOverstayOfTheLastExit() {
        given(Direction.ENTRY, "2026-09-01", "2026-09-30");
        given(Direction.EXIT, "2026-10-05", null);
        assertThat(stays().overstayAtExit()).isEqualTo(5);
        assertThat(stays().overstayDays()).isZero();
    }

    @Test
    void isNotMovedByARefusal() {
        given(Direction.EXIT, "2026-11-01", null);
        add(Direction.ENTRY, Instant.parse("2026-11-21T08:00:00Z"), Optional.empty(), Crossing.Outcome.REFUSED);
        assertThat(stays().openEntry()).isEmpty();
        assertThat(stays().lastExit()).isPresent();
    }

    @Test
    void countsDaysAsTheyBeginAtThePost() {
        // 22:30 UTC is half past midnight in Bujumbura
        add(
                Direction.ENTRY,
                Instant.parse("2026-11-20T22:30:00Z"),
                Optional.of(LocalDate.of(2026, 11, 21)),
                Crossing.Outcome.ADMITTED);
        assertThat(stays().daysInLast180()).isEqualTo(2);
        assertThat(Stays.of(latestFirst, Instant.parse("2026-11-21T21:59:00Z"), TIMES)
                        .overstayDays())
                .isZero();
        assertThat(Stays.of(latestFirst, Instant.parse("2026-11-21T22:01:00Z"), TIMES)
                        .overstayDays())
                .isEqualTo(1);
    }

    private Stays stays() {
        return Stays.of(latestFirst, NOW, TIMES);
    }

    private void given(Direction direction, String day, @org.jspecify.annotations.Nullable String until) {
        add(
                direction,
                Instant.parse(day + "T07:00:00Z").plusSeconds(latestFirst.size()),
                Optional.ofNullable(until).map(LocalDate::parse),
                Crossing.Outcome.ADMITTED);
    }

    private void add(Direction direction, Instant at, Optional<LocalDate> until, Crossing.Outcome outcome) {
        latestFirst.add(
                0,
                new Crossing(
                        new CrossingId(UUID.randomUUID()),
                        new TravellerId(UUID.randomUUID()),
                        direction,
                        outcome,
                        Crossing.Status.RECORDED,
                        Actors.KOBERO,
                        "2",
                        at,
                        new DocumentReference(TZA, DocumentType.PASSPORT, "AB123456", Optional.empty()),
                        TZA,
                        Optional.empty(),
                        Sex.FEMALE,
                        Optional.empty(),
                        TravellerClass.VISITOR,
                        Optional.empty(),
                        TransportMode.BUS,
                        Optional.empty(),
                        until,
                        List.of(),
                        Actors.OFFICER.user(),
                        Optional.empty()));
    }
}
