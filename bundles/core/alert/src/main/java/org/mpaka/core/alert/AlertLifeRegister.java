package org.mpaka.core.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.PageRequest;
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
    private static final int DAY_LENGTH = "2026-11-23".length();

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

    /** An alert and the first day on which something is to be done about it. */
    record Due(AlertId alertId, LocalDate soonest) {
        /** Its place among those that are due. */
        String place() {
            return soonest + " " + alertId;
        }
    }

    private static final String SOONEST =
            "CASE WHEN review_on IS NULL OR valid_until < review_on THEN valid_until ELSE review_on END";

    /** Alerts to be reviewed, or ending, up to a day, the soonest first; one more than asked for, where there are more. */
    List<Due> due(LocalDate until, PageRequest page) {
        var sql = new StringBuilder("SELECT alert_id, " + SOONEST + " AS soonest FROM alert_term"
                + " WHERE expired_at IS NULL AND (review_on <= ? OR valid_until <= ?)");
        var arguments = new ArrayList<Object>(List.of(until, until));
        page.after().ifPresent(after -> {
            var day = dayOf(after);
            sql.append(" AND (" + SOONEST + " > ? OR " + SOONEST + " = ? AND alert_id > ?)");
            arguments.addAll(List.of(day, day, after.substring(DAY_LENGTH + 1)));
        });
        sql.append(" ORDER BY soonest, alert_id FETCH FIRST ")
                .append(page.limit() + 1)
                .append(" ROWS ONLY");
        return database.query(Due.class, sql.toString(), arguments.toArray());
    }

    private static LocalDate dayOf(String after) {
        try {
            if (after.length() > DAY_LENGTH + 1) return LocalDate.parse(after.substring(0, DAY_LENGTH));
        } catch (DateTimeParseException e) {
            throw new MpakaException(e, ErrorCode.INVALID_FIELD, "after", after);
        }
        throw new MpakaException(ErrorCode.INVALID_FIELD, "after", after);
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
