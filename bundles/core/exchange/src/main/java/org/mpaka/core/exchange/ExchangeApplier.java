package org.mpaka.core.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.exchange.ExchangeEvents;
import org.mpaka.api.exchange.ExchangeEvents.MessageDelivered;
import org.mpaka.api.exchange.ExchangeEvents.MessageQueued;
import org.mpaka.api.exchange.ExchangeEvents.MessageReceived;
import org.mpaka.api.exchange.ExchangeEvents.MessageRefused;
import org.mpaka.api.exchange.ExchangeEvents.MessageRetried;
import org.mpaka.api.exchange.MessageState;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerEvents.CrossingRecorded;
import org.mpaka.api.traveller.TravellerEvents.CrossingUndone;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the tables of messages and expected arrivals. */
@Component(service = {EntryApplier.class, ExchangeApplier.class})
public final class ExchangeApplier implements EntryApplier {

    /** One kind's way into the tables. */
    private interface Step {
        void apply(Entry entry, Sql sql) throws SQLException;
    }

    private final Payloads payloads;
    private final Map<EntryKind, Step> steps = Map.of(
            ExchangeEvents.MESSAGE_QUEUED, this::queued,
            ExchangeEvents.MESSAGE_DELIVERED, this::delivered,
            ExchangeEvents.MESSAGE_REFUSED, this::refused,
            ExchangeEvents.MESSAGE_RETRIED, this::retried,
            ExchangeEvents.MESSAGE_RECEIVED, this::received,
            TravellerEvents.CROSSING_RECORDED, this::crossed,
            TravellerEvents.CROSSING_UNDONE, this::undone);

    @Activate
    public ExchangeApplier(@Reference Database database, @Reference Payloads payloads) {
        this.payloads = payloads;
        database.migrate(Migrations.beside("exchange", ExchangeApplier.class));
    }

    @Override
    public Set<EntryKind> kinds() {
        return steps.keySet();
    }

    @Override
    public List<String> tables() {
        return List.of("exchange_message", "expected_arrival");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        Step step = steps.get(entry.kind());
        if (step != null) step.apply(entry, Sql.on(connection));
    }

    private void queued(Entry entry, Sql sql) throws SQLException {
        var act = payloads.read(entry, MessageQueued.class);
        sql.update(
                "INSERT INTO exchange_message (id, agreement, partner, kind, body, state, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                act.message().id(),
                act.message().agreement(),
                act.partner(),
                act.message().kind(),
                payloads.write(act.message()),
                MessageState.WAITING,
                entry.time());
    }

    private void delivered(Entry entry, Sql sql) throws SQLException {
        var act = payloads.read(entry, MessageDelivered.class);
        sql.update(
                "UPDATE exchange_message SET state = ?, delivered_at = ?, receipt = ?, problem = NULL WHERE id = ?",
                MessageState.DELIVERED,
                entry.time(),
                act.receipt(),
                act.message());
    }

    private void refused(Entry entry, Sql sql) throws SQLException {
        var act = payloads.read(entry, MessageRefused.class);
        sql.update(
                "UPDATE exchange_message SET state = ?, problem = ? WHERE id = ?",
                MessageState.DEAD,
                payloads.write(act.why()),
                act.message());
    }

    private void retried(Entry entry, Sql sql) throws SQLException {
        var act = payloads.read(entry, MessageRetried.class);
        sql.update(
                "UPDATE exchange_message SET state = ?, problem = NULL WHERE id = ? AND state <> ?",
                MessageState.WAITING,
                act.message(),
                MessageState.DELIVERED);
    }

    private void received(Entry entry, Sql sql) throws SQLException {
        var act = payloads.read(entry, MessageReceived.class);
        var message = act.message();
        sql.update(
                "INSERT INTO expected_arrival (id, agreement, partner, left_at, left_time, fields, document_issuer,"
                        + " document_number, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                message.id(),
                message.agreement(),
                act.partner(),
                message.leftAt(),
                message.left(),
                payloads.write(message),
                Optional.ofNullable(message.fields().get(AgreedFields.DOCUMENT_ISSUER)),
                Optional.ofNullable(message.fields().get(AgreedFields.DOCUMENT_NUMBER)),
                entry.time());
    }

    private void crossed(Entry entry, Sql sql) throws SQLException {
        Crossing crossing = payloads.read(entry, CrossingRecorded.class).crossing();
        if (crossing.direction() != Direction.ENTRY) return;
        sql.update(
                "UPDATE expected_arrival SET arrived_by = ? WHERE arrived_by IS NULL AND document_number = ?"
                        + " AND document_issuer = ? AND left_time <= ?",
                crossing.id(),
                crossing.document().number(),
                crossing.document().issuer(),
                crossing.at());
    }

    private void undone(Entry entry, Sql sql) throws SQLException {
        var act = payloads.read(entry, CrossingUndone.class);
        sql.update("UPDATE expected_arrival SET arrived_by = NULL WHERE arrived_by = ?", act.crossing());
    }
}
