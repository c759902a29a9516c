package org.mpaka.core.exchange;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.exchange.ExchangeEvents;
import org.mpaka.api.exchange.ExchangeEvents.MessageDelivered;
import org.mpaka.api.exchange.ExchangeEvents.MessageRefused;
import org.mpaka.api.exchange.ExchangeMessage;
import org.mpaka.api.exchange.MessageState;
import org.mpaka.api.exchange.Outbox;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The outbox in the database. A claim lasts two minutes; after that another try is made. */
@Component
public final class StoredOutbox implements Outbox {
    private static final UserId EXCHANGE = UserId.of("exchange");
    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final Database database;
    private final Journal journal;
    private final Payloads payloads;
    private final ThisNode node;
    private final Clock clock;

    /** The applier is referred to because it makes the tables. */
    @Activate
    public StoredOutbox(
            @Reference Database database,
            @Reference Journal journal,
            @Reference Payloads payloads,
            @Reference ThisNode node,
            @Reference Clock clock,
            @Reference ExchangeApplier tables) {
        this.database = database;
        this.journal = journal;
        this.payloads = payloads;
        this.node = node;
        this.clock = clock;
    }

    private record Waiting(UUID id, String body) {}

    @Override
    public List<ExchangeMessage> claim(CountryCode partner, int limit) {
        return database.transact(sql -> {
            var due = sql.query(
                    Waiting.class,
                    "SELECT m.id, m.body FROM exchange_message m LEFT JOIN exchange_attempt a ON a.message = m.id"
                            + " WHERE m.partner = ? AND m.state = ? AND (a.next_try_at IS NULL OR a.next_try_at <= ?)"
                            + " ORDER BY m.created_at, m.id FETCH FIRST " + limit + " ROWS ONLY",
                    partner,
                    MessageState.WAITING,
                    clock.instant());
            for (var message : due)
                tryAgain(sql, message.id(), 0, clock.instant().plus(CLAIM), Optional.empty());
            return due.stream()
                    .map(message -> payloads.read(message.body(), ExchangeMessage.class))
                    .toList();
        });
    }

    @Override
    public void delivered(UUID message, String receipt) {
        append(new Draft(ExchangeEvents.MESSAGE_DELIVERED, message.toString(), new MessageDelivered(message, receipt)));
    }

    @Override
    public void refused(UUID message, Sentence why) {
        append(new Draft(ExchangeEvents.MESSAGE_REFUSED, message.toString(), new MessageRefused(message, why)));
    }

    @Override
    public void unreached(UUID message, Sentence why) {
        database.transact(sql -> {
            int tries = sql.find(Integer.class, "SELECT tries FROM exchange_attempt WHERE message = ?", message)
                    .orElse(0);
            tryAgain(sql, message, 1, clock.instant().plus(pause(tries)), Optional.of(payloads.write(why)));
            return true;
        });
    }

    /** Doubles from five seconds to a quarter of an hour: a link that is down for days is not hammered. */
    static Duration pause(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static void tryAgain(Sql sql, UUID message, int more, Instant at, Optional<String> why)
            throws SQLException {
        int known = sql.update(
                "UPDATE exchange_attempt SET tries = tries + ?, next_try_at = ?, problem = COALESCE(?, problem)"
                        + " WHERE message = ?",
                more,
                at,
                why,
                message);
        if (known == 0)
            sql.update(
                    "INSERT INTO exchange_attempt (message, tries, next_try_at, problem) VALUES (?, ?, ?, ?)",
                    message,
                    more,
                    at,
                    why);
    }

    private void append(Draft draft) {
        var machine = new Actor(
                EXCHANGE, "Mpaka", Set.of(Role.MACHINE), node.identity().post());
        journal.append(machine, draft);
    }
}
