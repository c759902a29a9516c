package org.mpaka.web.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.exchange.Exchange;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.inspection.QueueLength;
import org.mpaka.api.journal.Journal;
import org.mpaka.web.rest.core.InventedPost;
import org.mpaka.web.rest.core.InventedTraveller;

class FiguresOfServicesTest {

    @Test
    void findsTheEndOfTheChainAndFollowsIt() {
        // given
        var length = new AtomicLong();
        var asked = new AtomicLong();
        var journal = Told.service(Journal.class, "read", given -> {
            asked.incrementAndGet();
            return (long) given[1] <= length.get() ? List.of(InventedPost.ENTRY) : List.of();
        });
        var figures = new JournalFigures(journal, () -> InventedPost.NODE, passing(Duration.ofDays(1)));
        // when, then
        assertThat(Told.by(figures)).containsEntry("mpaka_journal_entries{}", 0.0);
        for (long wanted : new long[] {1, 2, 3, 1000, 1001, 2_000_017}) {
            length.set(wanted);
            assertThat(Told.by(figures)).containsEntry("mpaka_journal_entries{}", (double) wanted);
        }
        assertThat(asked.get()).isLessThan(150);
    }

    /** One entry more than usual would tell the lane of a silent hit. */
    @Test
    void tellsTheLengthOfTheChainOnceADay() {
        // given
        var length = new AtomicLong(40);
        var journal = Told.service(
                Journal.class,
                "read",
                given -> (long) given[1] <= length.get() ? List.of(InventedPost.ENTRY) : List.of());
        var figures = new JournalFigures(journal, () -> InventedPost.NODE, passing(Duration.ofHours(8)));
        // when, then
        for (double told : new double[] {40, 40, 40, 43, 43}) {
            assertThat(Told.by(figures)).containsEntry("mpaka_journal_entries{}", told);
            length.incrementAndGet();
        }
    }

    /** So much later each time it is asked. */
    private static Clock passing(Duration step) {
        var asked = new AtomicLong();
        return new Clock() {
            @Override
            public Instant instant() {
                return InventedPost.NOW.plus(step.multipliedBy(asked.getAndIncrement()));
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    @Test
    void asksForTheListsAsTheLaneSeesThem() {
        var seen = new AtomicReference<Actor>();
        var alerts = Told.service(Alerts.class, "lists", given -> {
            seen.set((Actor) given[0]);
            return List.of(InventedTraveller.LIST);
        });
        var inspections = Told.service(Inspections.class, "waiting", given -> new QueueLength(0, Optional.empty()));
        Told.by(new PostFigures(() -> InventedPost.NODE, alerts, inspections, passing(Duration.ZERO)));
        assertThat(seen.get().may(Right.ALERT_READ_SILENT)).isFalse();
    }

    @Test
    void tellsWhatWaitsForEachPartner() {
        var exchange = Told.service(Exchange.class, "links", given -> List.of(InventedPost.LINK));
        assertThat(Told.by(new ExchangeFigures(exchange)))
                .containsEntry("mpaka_exchange_link_up{partner=TZA}", 1.0)
                .containsEntry("mpaka_exchange_outbox_waiting{partner=TZA}", 3.0)
                .containsEntry("mpaka_exchange_dead_letters{partner=TZA}", 1.0);
    }

    @Test
    void tellsWhoWaitsAndHowOldTheListsAreButNotWho() {
        // given
        var alerts = Told.service(Alerts.class, "lists", given -> List.of(InventedTraveller.LIST));
        var inspections = Told.service(
                Inspections.class,
                "waiting",
                given -> new QueueLength(1, Optional.of(InventedTraveller.QUEUE_ITEM.referredAt())));
        var clock = Clock.fixed(InventedPost.NOW, ZoneOffset.UTC);
        // when
        var told = Told.by(new PostFigures(() -> InventedPost.NODE, alerts, inspections, clock));
        // then
        assertThat(told)
                .containsEntry("mpaka_second_line_waiting{}", 1.0)
                .containsEntry("mpaka_second_line_longest_wait_seconds{}", 1860.0)
                .containsKey("mpaka_alert_list_age_seconds{list=" + InventedTraveller.LIST.id() + "}");
        assertThat(told.toString()).doesNotContain("Mwakyusa", "Zawadi");
    }
}
