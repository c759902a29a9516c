package org.mpaka.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.SignedIn;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;

class SessionTableTest {
    private final MutableClock clock = new MutableClock();
    private final SessionTable table = new SessionTable(clock, Duration.ofMinutes(15), Duration.ofHours(12));

    private SignedIn open(Actor actor) {
        clock.advance(Duration.ofSeconds(1));
        return table.open(actor, "lane 1", false);
    }

    @Test
    void endsTheLongestUnusedOfTooManySessionsOfOnePerson() {
        // given
        var other = open(Actors.SUPERVISOR);
        var opened = IntStream.range(0, SessionTable.MOST_OF_ONE)
                .mapToObj(i -> open(Actors.OFFICER))
                .toList();
        table.use(opened.get(0).token());
        // when
        var latest = open(Actors.OFFICER);
        // then
        assertThat(table.peek(opened.get(1).token())).isEmpty();
        assertThat(table.peek(opened.get(0).token())).isPresent();
        assertThat(table.peek(latest.token())).isPresent();
        assertThat(table.peek(other.token())).isPresent();
        assertThat(table.all()).hasSize(SessionTable.MOST_OF_ONE + 1);
    }
}
