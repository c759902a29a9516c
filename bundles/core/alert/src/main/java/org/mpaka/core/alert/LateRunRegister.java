package org.mpaka.core.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.NodeId;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.LateRun;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.alert.AlertEvents.AlertChanged;
import org.mpaka.core.alert.AlertEvents.LateScreened;
import org.mpaka.core.alert.AlertEvents.ListImported;
import org.mpaka.core.alert.AlertEvents.ListRolledBack;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Notes with which new alerts those who passed are to be compared, and how far each node is. A run is made in the
 * transaction that puts the alert in force, so that none is forgotten whatever happens then.
 */
@Component(service = {LateRunRegister.class, EntryApplier.class})
public final class LateRunRegister implements EntryApplier {
    /** Stands for the stolen documents on disk, which are no list of the register. */
    static final AlertListId STOLEN = AlertListId.of("stolen-documents");

    private final Database database;
    private final Payloads payloads;

    /** @param register its tables must be there */
    @Activate
    public LateRunRegister(
            @Reference Database database, @Reference Payloads payloads, @Reference AlertRegister register) {
        this.database = database;
        this.payloads = payloads;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(
                AlertEvents.APPROVED,
                AlertEvents.LIST_IMPORTED,
                AlertEvents.LIST_ROLLED_BACK,
                AlertEvents.DOCUMENTS_TAKEN,
                AlertEvents.LATE_SCREENED);
    }

    @Override
    public List<String> tables() {
        return List.of("alert_late_run", "alert_late_progress");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        if (entry.payload().isEmpty()) return;
        var sql = Sql.on(connection);
        var kind = entry.kind();
        if (kind.equals(AlertEvents.LATE_SCREENED)) progress(sql, entry, payloads.read(entry, LateScreened.class));
        else begin(sql, entry, run(entry));
    }

    /** With what those who passed are to be compared. @param fromVersion entries that are new since then */
    private record Begun(
            LateRun.Cause cause, AlertListId list, Optional<AlertId> alert, int fromVersion, boolean silent) {
        static Begun list(AlertListId list, int fromVersion) {
            return new Begun(LateRun.Cause.LIST, list, Optional.empty(), fromVersion, false);
        }
    }

    private Begun run(Entry entry) {
        var kind = entry.kind();
        if (kind.equals(AlertEvents.APPROVED)) {
            var alert = payloads.read(entry, AlertChanged.class).alert();
            return new Begun(LateRun.Cause.ALERT, alert.list(), Optional.of(alert.id()), 0, alert.silent());
        }
        if (kind.equals(AlertEvents.LIST_IMPORTED)) {
            var imported = payloads.read(entry, ListImported.class);
            return Begun.list(imported.list(), imported.version() - 1);
        }
        // entries that come back carry the versions in which they were new
        if (kind.equals(AlertEvents.LIST_ROLLED_BACK))
            return Begun.list(payloads.read(entry, ListRolledBack.class).list(), 0);
        return new Begun(LateRun.Cause.STOLEN_DOCUMENTS, STOLEN, Optional.empty(), 0, false);
    }

    private static void begin(Sql sql, Entry entry, Begun begun) throws SQLException {
        var id = entry.node() + "/" + entry.sequence();
        sql.update(
                "INSERT INTO alert_late_run (id, node, cause, list_id, alert_id, from_version, silent, since_at,"
                        + " order_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                entry.node(),
                begun.cause(),
                begun.list(),
                begun.alert(),
                begun.fromVersion(),
                begun.silent(),
                entry.time(),
                String.format(Locale.ROOT, "%015d-%012d", entry.time().toEpochMilli(), entry.sequence()));
    }

    private static void progress(Sql sql, Entry entry, LateScreened screened) throws SQLException {
        Optional<Instant> ended = screened.ended() ? Optional.of(entry.time()) : Optional.empty();
        for (var run : screened.runs()) {
            int known = sql.update(
                    "UPDATE alert_late_progress SET after_key = ?, screened = ?, total = ?, hits = hits + ?,"
                            + " silent_hits = silent_hits + ?, ended_at = ? WHERE run_id = ? AND node = ?",
                    screened.afterKey(),
                    screened.screened(),
                    screened.total(),
                    screened.hits(),
                    screened.silentHits(),
                    ended,
                    run,
                    entry.node());
            if (known > 0) continue;
            sql.update(
                    "INSERT INTO alert_late_progress (run_id, node, after_key, screened, total, hits, silent_hits,"
                            + " ended_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    run,
                    entry.node(),
                    screened.afterKey(),
                    screened.screened(),
                    screened.total(),
                    screened.hits(),
                    screened.silentHits(),
                    ended);
        }
    }

    /** A run as one node sees it; where it has not begun there is no progress. */
    record Row(
            String id,
            LateRun.Cause cause,
            AlertListId listId,
            Optional<AlertId> alertId,
            int fromVersion,
            Instant sinceAt,
            Optional<String> afterKey,
            Optional<Long> screened,
            Optional<Long> total,
            Optional<Integer> hits,
            Optional<Integer> silentHits,
            Optional<Instant> endedAt) {}

    private static final String COLUMNS = "SELECT r.id, r.cause, r.list_id, r.alert_id, r.from_version, r.since_at,"
            + " p.after_key, p.screened, p.total, p.hits, p.silent_hits, p.ended_at";

    /** Numbers of stolen documents are on the disk of one node: only its own passages can be compared with them. */
    private static final String ROWS = " FROM alert_late_run r"
            + " LEFT JOIN alert_late_progress p ON p.run_id = r.id AND p.node = ?"
            + " WHERE (r.cause <> 'STOLEN_DOCUMENTS' OR r.node = ?)";

    /** What this node has to do still, the oldest first. */
    List<Row> waiting(NodeId node, int limit) {
        return database.query(
                Row.class,
                COLUMNS + ROWS + " AND p.ended_at IS NULL ORDER BY r.order_key FETCH FIRST " + limit + " ROWS ONLY",
                node,
                node);
    }

    int countWaiting(NodeId node, boolean withSilent) {
        return database.query(
                        Integer.class,
                        "SELECT COUNT(*)" + ROWS + " AND p.ended_at IS NULL"
                                + (withSilent ? "" : " AND r.silent = FALSE"),
                        node,
                        node)
                .get(0);
    }

    /** The alerts of those runs that concern one alert each. */
    List<AlertId> alertsOf(List<String> ids) {
        if (ids.isEmpty()) return List.of();
        return database.query(
                AlertId.class,
                "SELECT alert_id FROM alert_late_run WHERE alert_id IS NOT NULL AND id IN (?"
                        + ", ?".repeat(ids.size() - 1) + ")",
                ids.toArray());
    }

    /** The youngest first. */
    List<Row> latest(NodeId node, boolean withSilent, int limit) {
        return database.query(
                Row.class,
                COLUMNS + ROWS + (withSilent ? "" : " AND r.silent = FALSE") + " ORDER BY r.order_key DESC FETCH FIRST "
                        + limit + " ROWS ONLY",
                node,
                node);
    }
}
