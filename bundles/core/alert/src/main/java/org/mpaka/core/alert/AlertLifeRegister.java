package org.mpaka.core.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertTerms;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.alert.AlertEvents.AlertChanged;
import org.mpaka.core.alert.AlertEvents.AlertExpired;
import org.mpaka.core.alert.AlertEvents.ChangeDecided;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes and reads the days of national alerts and the changes that wait. */
@Component(service = {AlertLifeRegister.class, EntryApplier.class})
public final class AlertLifeRegister implements EntryApplier {
    private final Database database;
    private final Payloads payloads;

    /** @param register its tables must be there */
    @Activate
    public AlertLifeRegister(
            @Reference Database database, @Reference Payloads payloads, @Reference AlertRegister register) {
        this.database = database;
        this.payloads = payloads;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(
                AlertEvents.APPROVED,
                AlertEvents.WITHDRAWN,
                AlertEvents.CHANGE_PROPOSED,
                AlertEvents.CHANGE_REJECTED,
                AlertEvents.EXPIRED);
    }

    @Override
    public List<String> tables() {
        return List.of("alert_term", "alert_change");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        if (entry.payload().isEmpty()) return;
        var sql = Sql.on(connection);
        var kind = entry.kind();
        if (kind.equals(AlertEvents.EXPIRED))
            sql.update(
                    "UPDATE alert_term SET expired_at = ? WHERE alert_id = ?",
                    entry.time(),
                    payloads.read(entry, AlertExpired.class).alert());
        else if (kind.equals(AlertEvents.CHANGE_PROPOSED) || kind.equals(AlertEvents.CHANGE_REJECTED))
            change(sql, entry, payloads.read(entry, ChangeDecided.class));
        else terms(sql, entry, payloads.read(entry, AlertChanged.class).alert());
    }

    private void change(Sql sql, Entry entry, ChangeDecided change) throws SQLException {
        sql.update("DELETE FROM alert_change WHERE alert_id = ?", change.alert());
        if (entry.kind().equals(AlertEvents.CHANGE_REJECTED)) return;
        sql.update(
                "INSERT INTO alert_change (alert_id, proposed_by, proposed_at, reason, wanted) VALUES (?, ?, ?, ?, ?)",
                change.alert(),
                entry.actor(),
                entry.time(),
                change.reason(),
                payloads.write(change.wanted().orElseThrow()));
    }

    private static void terms(Sql sql, Entry entry, Alert alert) throws SQLException {
        sql.update("DELETE FROM alert_change WHERE alert_id = ?", alert.id());
        sql.update("DELETE FROM alert_term WHERE alert_id = ?", alert.id());
        if (alert.state() == Alert.State.WITHDRAWN) return;
        sql.update(
                "INSERT INTO alert_term (alert_id, node, review_on, valid_until) VALUES (?, ?, ?, ?)",
                alert.id(),
                entry.node(),
                alert.terms().flatMap(AlertTerms::reviewOn),
                alert.validity().to());
    }

    /** A change that waits. */
    record Waiting(AlertId alertId, UserId proposedBy, Instant proposedAt, String reason, String wanted) {
        @Override
        public String toString() {
            return "change of " + alertId;
        }
    }

    NewAlert wanted(Waiting waiting) {
        return payloads.read(waiting.wanted(), NewAlert.class);
    }

    Optional<Waiting> waiting(AlertId alert) {
        return database.find(Waiting.class, "SELECT * FROM alert_change WHERE alert_id = ?", alert);
    }

    List<Waiting> waiting() {
        return database.query(Waiting.class, "SELECT * FROM alert_change ORDER BY proposed_at, alert_id");
    }

    /** Alerts to be reviewed, or ending, up to a day, the soonest first. */
    List<AlertId> due(LocalDate until, int limit) {
        return database.query(
                AlertId.class,
                "SELECT alert_id FROM alert_term WHERE expired_at IS NULL AND (review_on <= ? OR valid_until <= ?)"
                        + " ORDER BY COALESCE(review_on, valid_until), alert_id FETCH FIRST " + limit + " ROWS ONLY",
                until,
                until);
    }

    /** An alert whose last day is over. */
    record Ended(AlertId alertId, LocalDate validUntil) {}

    List<Ended> ended(NodeId node, LocalDate today) {
        return database.query(
                Ended.class,
                "SELECT alert_id, valid_until FROM alert_term WHERE node = ? AND expired_at IS NULL AND valid_until < ?"
                        + " ORDER BY alert_id FETCH FIRST 500 ROWS ONLY",
                node,
                today);
    }
}
