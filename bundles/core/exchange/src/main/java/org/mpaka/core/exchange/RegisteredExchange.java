package org.mpaka.core.exchange;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.exchange.Agreement;
import org.mpaka.api.exchange.AgreementId;
import org.mpaka.api.exchange.Exchange;
import org.mpaka.api.exchange.ExchangeEvents;
import org.mpaka.api.exchange.ExchangeEvents.MessageRetried;
import org.mpaka.api.exchange.LinkState;
import org.mpaka.api.exchange.MessageState;
import org.mpaka.api.exchange.OutboxMessage;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the exchange as its tables tell it. */
@Component
public final class RegisteredExchange implements Exchange {
    private static final String MESSAGES =
            "SELECT m.id, m.agreement, m.partner, m.kind, m.state, a.tries, m.created_at,"
                    + " a.next_try_at, m.delivered_at, COALESCE(m.problem, a.problem) AS problem FROM exchange_message m"
                    + " LEFT JOIN exchange_attempt a ON a.message = m.id";

    private final AgreementBook agreements;
    private final Database database;
    private final Journal journal;
    private final Payloads payloads;
    private final Clock clock;

    /** The applier is referred to because it makes the tables. */
    @Activate
    public RegisteredExchange(
            @Reference AgreementBook agreements,
            @Reference Database database,
            @Reference Journal journal,
            @Reference Payloads payloads,
            @Reference Clock clock,
            @Reference ExchangeApplier tables) {
        this.agreements = agreements;
        this.database = database;
        this.journal = journal;
        this.payloads = payloads;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            AgreementId agreement,
            CountryCode partner,
            String kind,
            MessageState state,
            Optional<Integer> tries,
            Instant createdAt,
            Optional<Instant> nextTryAt,
            Optional<Instant> deliveredAt,
            Optional<String> problem) {}

    private record Count(MessageState state, int messages, int unreached) {}

    @Override
    public List<Agreement> agreements(Actor actor) {
        return agreements.all();
    }

    @Override
    public List<LinkState> links() {
        var approved = agreements.approvedPartners();
        var partners = new TreeSet<>(approved);
        agreements.all().forEach(agreement -> partners.add(agreement.partner()));
        return database.read(sql -> {
            var links = new ArrayList<LinkState>();
            for (var partner : partners) links.add(link(sql, partner, approved.contains(partner)));
            return List.copyOf(links);
        });
    }

    private LinkState link(Sql sql, CountryCode partner, boolean approved) throws SQLException {
        var counts = sql.query(
                Count.class,
                "SELECT m.state, COUNT(*) AS messages, COUNT(a.problem) AS unreached FROM exchange_message m"
                        + " LEFT JOIN exchange_attempt a ON a.message = m.id"
                        + " WHERE m.partner = ? AND m.state <> ? GROUP BY m.state",
                partner,
                MessageState.DELIVERED);
        int waiting = 0;
        int unreached = 0;
        int dead = 0;
        for (var count : counts) {
            if (count.state() == MessageState.DEAD) dead += count.messages();
            else {
                waiting += count.messages();
                unreached += count.unreached();
            }
        }
        return new LinkState(partner, condition(approved, unreached), since(sql, partner), waiting, dead);
    }

    private static LinkState.Condition condition(boolean approved, int unreached) {
        if (!approved) return LinkState.Condition.NOT_CONFIGURED;
        return unreached > 0 ? LinkState.Condition.DOWN : LinkState.Condition.UP;
    }

    /** The last delivery; without one, the oldest message that still waits. */
    private Instant since(Sql sql, CountryCode partner) throws SQLException {
        var delivered = sql.get(
                Moment.class, "SELECT MAX(delivered_at) AS moment FROM exchange_message WHERE partner = ?", partner);
        if (delivered.moment().isPresent()) return delivered.moment().get();
        return sql.get(
                        Moment.class,
                        "SELECT MIN(created_at) AS moment FROM exchange_message WHERE partner = ?",
                        partner)
                .moment()
                .orElse(clock.instant());
    }

    private record Moment(Optional<Instant> moment) {}

    @Override
    public Page<OutboxMessage> outbox(Actor actor, Optional<MessageState> state, PageRequest page) {
        actor.require(Right.EXCHANGE_ADMINISTER);
        int skip = page.after().map(RegisteredExchange::offset).orElse(0);
        var stored = state.map(s -> s == MessageState.RETRYING ? MessageState.WAITING : s);
        String narrowed = stored.isPresent() ? " WHERE m.state = ?" : "";
        String sql = MESSAGES + narrowed + " ORDER BY m.created_at DESC, m.id DESC OFFSET " + skip + " ROWS FETCH NEXT "
                + (page.limit() + 1) + " ROWS ONLY";
        var rows = stored.isPresent() ? database.query(Row.class, sql, stored.get()) : database.query(Row.class, sql);
        boolean more = rows.size() > page.limit();
        var next = more ? Optional.of(Integer.toString(skip + page.limit())) : Optional.<String>empty();
        return new Page<>(more ? rows.subList(0, page.limit()) : rows, next).map(this::message);
    }

    private static int offset(String text) {
        try {
            return Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new MpakaException(e, ErrorCode.INVALID_CODE, "page", text);
        }
    }

    @Override
    public OutboxMessage retry(Actor actor, UUID message) {
        actor.require(Right.EXCHANGE_ADMINISTER);
        var before = get(message);
        if (before.state() == MessageState.DELIVERED)
            throw new MpakaException(ErrorCode.WRONG_STATE, "message", before.state(), "retry");
        journal.append(
                actor, new Draft(ExchangeEvents.MESSAGE_RETRIED, message.toString(), new MessageRetried(message)));
        database.update("UPDATE exchange_attempt SET next_try_at = ? WHERE message = ?", clock.instant(), message);
        return get(message);
    }

    private OutboxMessage get(UUID message) {
        return database.find(Row.class, MESSAGES + " WHERE m.id = ?", message)
                .map(this::message)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "message", message));
    }

    private OutboxMessage message(Row row) {
        int tries = row.tries().orElse(0);
        boolean retrying = row.state() == MessageState.WAITING && tries > 0;
        boolean done = row.state() == MessageState.DELIVERED || row.state() == MessageState.DEAD;
        return new OutboxMessage(
                row.id(),
                row.agreement(),
                row.partner(),
                row.kind(),
                retrying ? MessageState.RETRYING : row.state(),
                tries,
                row.createdAt(),
                done ? Optional.empty() : row.nextTryAt(),
                row.deliveredAt(),
                row.state() == MessageState.DELIVERED
                        ? Optional.empty()
                        : row.problem().map(text -> payloads.read(text, Sentence.class)));
    }
}
