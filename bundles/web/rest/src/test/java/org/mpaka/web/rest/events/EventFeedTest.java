package org.mpaka.web.rest.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventFeedTest {
    private static final long START = 1_000_000;

    private final EventFeed feed = new EventFeed(Clock.fixed(Instant.ofEpochMilli(START), ZoneOffset.UTC));
    private final List<Event> heard = new ArrayList<>();

    @Test
    void tellsEveryListenerWithNumbersThatCountUp() {
        // given
        assertThat(feed.join(null, heard::add)).contains(List.of());
        // when
        publish(2);
        // then
        assertThat(heard).extracting(Event::id).containsExactly(START + 1, START + 2);
    }

    @Test
    void repeatsWhatCameSinceTheLastSeen() {
        publish(3);
        var missed = feed.join(Long.toString(START + 1), heard::add).orElseThrow();
        assertThat(missed).extracting(Event::id).containsExactly(START + 2, START + 3);
    }

    @Test
    void repeatsNothingToWhoMissedNothing() {
        publish(3);
        assertThat(feed.join(Long.toString(START + 3), heard::add)).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1000009", "-4", "abc", "", "99999999999999999999"})
    void cannotRepeatForANumberItDoesNotKnow(String lastSeen) {
        publish(3);
        assertThat(feed.join(lastSeen, heard::add)).isEmpty();
    }

    @Test
    void holdsABoundedNumber() {
        publish(EventFeed.HELD + 5);
        assertThat(feed.join(Long.toString(START + 4), heard::add)).isEmpty();
        assertThat(feed.join(Long.toString(START + 5), heard::add).orElseThrow())
                .hasSize(EventFeed.HELD);
    }

    private void publish(int times) {
        for (int i = 0; i < times; i++) feed.publish("inspection", Event.EMPTY, any -> true);
    }
}
