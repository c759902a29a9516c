package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.alert.Invented.passport;
import static org.mpaka.testing.fixtures.Actors.SECOND_SUPERVISOR;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.ListHealth;
import org.mpaka.api.alert.ListHealth.Light;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class ListHealthTest {
    private final TestDatabase database;
    private World world;
    private ListHealthService health;

    ListHealthTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new World(database);
        health = new ListHealthService(
                world.register, world.hitRegister, world.screenings, new ListPolicy(168), world.stolen, world.clock);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC);
    }

    private ListHealth un() {
        return health.lists(SUPERVISOR, today().minusDays(30), today()).stream()
                .filter(list -> list.list().value().equals("un-consolidated"))
                .findFirst()
                .orElseThrow();
    }

    private void judge(Hit.Verdict verdict, String name, String number) {
        var inspection = world.newInspection();
        world.inspect(inspection, passport(name.split(" ")[1], name.split(" ")[0], "1970-05-05", number));
        var hit = world.hits.of(SUPERVISOR, inspection).get(0).id();
        world.hits.adjudicate(SUPERVISOR, hit, verdict, "compared side by side");
        if (verdict == Hit.Verdict.SAME) world.hits.adjudicate(SECOND_SUPERVISOR, hit, verdict, "agreed");
    }

    @Test
    void turnsAmberThenRedWithItsAge() {
        world.importList("A;ANNA AMANI;1970");
        assertThat(un().light()).isEqualTo(Light.GREEN);
        assertThat(un().reasons()).isEmpty();
        world.clock.advance(Duration.ofHours(72));
        assertThat(un().light()).isEqualTo(Light.GREEN);
        world.clock.advance(Duration.ofHours(1));
        assertThat(un().light()).isEqualTo(Light.AMBER);
        assertThat(un().age()).contains(Duration.ofHours(73));
        assertThat(un().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("alert.health-old");
            assertThat(reason.arguments()).containsEntry("hours", "73").containsEntry("allowed", "72");
        });
        world.clock.advance(Duration.ofHours(96));
        assertThat(un().light()).isEqualTo(Light.RED);
        assertThat(un().reasons()).singleElement().satisfies(reason -> assertThat(reason.code())
                .isEqualTo("alert.health-stale"));
    }

    @Test
    void turnsAmberWhenAFileWasOldThatIsTakenOverToday() {
        // given a file of 19 November 2026
        world.clock.set(Instant.parse("2027-03-19T23:00:00Z"));
        world.importList("A;ANNA AMANI;1970");
        assertThat(un().light()).isEqualTo(Light.GREEN);
        // when
        world.clock.set(Instant.parse("2027-03-20T23:00:05Z"));
        world.importList("A;ANNA AMANI;1970", "B;BERTE BARAKA;1970");
        // then
        assertThat(un().light()).isEqualTo(Light.AMBER);
        assertThat(un().age()).contains(Duration.ZERO);
        assertThat(un().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("alert.health-published");
            assertThat(reason.arguments()).containsEntry("days", "121").containsEntry("allowed", "120");
        });
    }

    @Test
    void countsWhatItsHitsCameToAndHowRareTheTrueOneIs() {
        // given
        world.importList("A;ANNA AMANI;1970", "B;BERTE BARAKA;1970", "C;CLARA CHUMA;1970");
        judge(Hit.Verdict.SAME, "ANNA AMANI", "AB1");
        judge(Hit.Verdict.NOT_SAME, "BERTE BARAKA", "AB2");
        judge(Hit.Verdict.NOT_SAME, "BERTE BARAKA", "AB3");
        judge(Hit.Verdict.UNSURE, "CLARA CHUMA", "AB4");
        for (int i = 0; i < 6; i++)
            world.inspect(world.newInspection(), passport("NIYONZIMA", "ODETTE", "1999-01-01", "CD" + i));
        // then
        var work = un().work();
        assertThat(work).isEqualTo(new ListHealth.Work(4, 1, 2, 1, work.precision()));
        assertThat(work.precision().orElseThrow()).isBetween(0.333, 0.334);
        var rate = health.baseRate(SUPERVISOR, today(), today());
        assertThat(rate.screened()).isEqualTo(10);
        assertThat(rate.alarmsPerThousand()).isEqualTo(400);
        assertThat(rate.travellersPerTrueHit()).contains(10.0);
        assertThat(rate.expectedTrueHits()).isEqualTo(10 / 10_800.0);
        // and on other days nothing
        var before = health.baseRate(SUPERVISOR, today().minusDays(9), today().minusDays(1));
        assertThat(before.screened()).isZero();
        assertThat(before.work().raised()).isZero();
        assertThat(before.alarmsPerThousand()).isZero();
    }

    @Test
    void countsSilentHitsOnlyForThoseWhoMaySeeThem() {
        world.inForce(Invented.wanted("ANNA AMANI", "1970", true));
        world.inspect(world.newInspection(), passport("AMANI", "ANNA", "1970-05-05", "AB1"));
        assertThat(health.baseRate(Actors.OFFICER, today(), today()).work().raised())
                .isZero();
        assertThat(health.baseRate(SUPERVISOR, today(), today()).work().raised())
                .isOne();
        assertThat(health.lists(SUPERVISOR, today(), today()))
                .allMatch(list -> list.age().isEmpty());
    }

    @Test
    void countsSilentAlertsOnlyForThoseWhoMaySeeThem() {
        world.inForce(Invented.wanted("ANNA AMANI", "1970", true));
        world.inForce(Invented.wanted("BERTE BARAKA", "1970", false));
        assertThat(nationalEntries(SUPERVISOR)).isEqualTo(2);
        assertThat(nationalEntries(Actors.OFFICER)).isOne();
        assertThat(nationalEntries(Actors.ADMINISTRATOR)).isOne();
    }

    private int nationalEntries(Actor actor) {
        return health.lists(actor, today(), today()).stream()
                .filter(list -> list.list().equals(AlertRegister.NATIONAL))
                .mapToInt(ListHealth::entries)
                .sum();
    }

    @Test
    void needsARightAndAPeriod() {
        assertThatThrownBy(() -> health.lists(Actors.ANALYST, today(), today()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> health.baseRate(Actors.ANALYST, today(), today()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> health.lists(SUPERVISOR, today(), today().minusDays(1)))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD));
    }
}
