package org.mpaka.web.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.web.rest.core.InventedPost.NOW;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.exchange.Exchange;
import org.mpaka.api.exchange.LinkState;
import org.mpaka.api.journal.Journal;
import org.mpaka.web.rest.core.InventedPost;
import org.mpaka.web.rest.core.InventedTraveller;

class PostHealthTest {
    @TempDir
    private Path directory;

    private Result ask(Optional<RuntimeException> failure, LinkState link, Duration later) {
        var journal = Told.service(Journal.class, "read", given -> {
            failure.ifPresent(why -> {
                throw why;
            });
            return List.of(InventedPost.ENTRY);
        });
        return new PostHealth(
                        () -> InventedPost.NODE,
                        () -> directory,
                        journal,
                        Told.service(Alerts.class, "lists", given -> List.of(InventedTraveller.LIST)),
                        Told.service(Exchange.class, "links", given -> List.of(link)),
                        Clock.fixed(NOW.plus(later), ZoneOffset.UTC))
                .execute();
    }

    private static LinkState link(LinkState.Condition condition, int waiting, int dead) {
        return new LinkState(CountryCode.of("TZA"), condition, NOW, waiting, dead);
    }

    private static String text(Result result) {
        return StreamSupport.stream(result.spliterator(), false)
                .map(entry -> entry.getStatus() + " " + entry.getMessage())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void saysThatTheDatabaseDoesNotAnswerAndNothingOfTheCause() {
        var unavailable = new MpakaException(new IllegalStateException("secret"), ErrorCode.STORAGE_UNAVAILABLE);
        var health = ask(Optional.of(unavailable), link(LinkState.Condition.UP, 0, 0), Duration.ZERO);
        assertThat(health.getStatus()).isEqualTo(Result.Status.CRITICAL);
        assertThat(text(health))
                .contains("CRITICAL The database does not answer: STORAGE_UNAVAILABLE.")
                .doesNotContain("secret");
    }

    @Test
    void warnsOfAListThatIsTooOld() {
        var old = InventedTraveller.LIST.staleAfter().plusDays(400);
        assertThat(text(ask(Optional.empty(), link(LinkState.Condition.UP, 0, 0), old)))
                .contains("WARN Alert list " + InventedTraveller.LIST.id(), "OK The database answers.");
    }

    @Test
    void warnsOfAPartnerThatRefusesOrIsNotReachedAndShowsTheOthers() {
        assertThat(text(ask(Optional.empty(), link(LinkState.Condition.UP, 3, 1), Duration.ZERO)))
                .contains("WARN Partner TZA refused 1 messages");
        assertThat(text(ask(Optional.empty(), link(LinkState.Condition.DOWN, 3, 0), Duration.ZERO)))
                .contains("WARN Partner TZA is not reached; 3 messages wait.");
        assertThat(text(ask(Optional.empty(), link(LinkState.Condition.NOT_CONFIGURED, 0, 0), Duration.ZERO)))
                .contains("OK Partner TZA: NOT_CONFIGURED.");
    }

    @Test
    void warnsBeforeTheDiskIsFull() {
        for (var one : List.of(
                new Object[] {PostHealth.LITTLE_BYTES, Result.Status.OK},
                new Object[] {PostHealth.LITTLE_BYTES - 1, Result.Status.WARN},
                new Object[] {PostHealth.TOO_LITTLE_BYTES - 1, Result.Status.CRITICAL})) {
            var log = new FormattingResultLog();
            PostHealth.room((long) one[0], log);
            assertThat(new Result(log).getStatus()).isEqualTo(one[1]);
        }
    }
}
