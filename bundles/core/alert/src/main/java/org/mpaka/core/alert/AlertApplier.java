package org.mpaka.core.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.alert.AlertEvents.AlertChanged;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the national list into the register, alert by alert. */
@Component
public final class AlertApplier implements EntryApplier {
    private final Payloads payloads;
    private final AlertMemory memory;

    @Activate
    public AlertApplier(@Reference Payloads payloads, @Reference AlertMemory memory) {
        this.payloads = payloads;
        this.memory = memory;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(
                AlertEvents.PROPOSED,
                AlertEvents.APPROVED,
                AlertEvents.REJECTED,
                AlertEvents.WITHDRAWAL_PROPOSED,
                AlertEvents.WITHDRAWAL_REJECTED,
                AlertEvents.WITHDRAWN);
    }

    @Override
    public List<String> tables() {
        return List.of("alert_entry", "alert_list");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        national(Sql.on(connection), entry, payloads.read(entry, AlertChanged.class));
    }

    @Override
    public void applied(Entry entry) {
        memory.refresh();
    }

    private void national(Sql sql, Entry entry, AlertChanged change) throws SQLException {
        var alert = change.alert();
        var row = AlertRow.of(alert, payloads);
        boolean waits =
                entry.kind().equals(AlertEvents.PROPOSED) || entry.kind().equals(AlertEvents.WITHDRAWAL_PROPOSED);
        var proposedAt = waits ? Optional.of(entry.time()) : Optional.empty();
        var reason = waits ? change.reason() : Optional.empty();
        int changed = sql.update(
                "UPDATE alert_entry SET category = ?, state = ?, silent = ?, hash = ?, search_text = ?,"
                        + " withdrawal_by = ?, proposed_at = ?, proposal_reason = ?, alert = ? WHERE list_id = ? AND id = ?",
                alert.category(),
                alert.state(),
                alert.silent(),
                row.hash(),
                row.searchText(),
                change.withdrawalBy(),
                proposedAt,
                reason,
                row.json(),
                alert.list(),
                alert.id());
        if (changed == 0) sql.batch(INSERT, List.<Object[]>of(columns(row, proposedAt, reason)));
        int entries = sql.get(
                Integer.class,
                "SELECT COUNT(*) FROM alert_entry WHERE list_id = ? AND state IN ('ACTIVE', 'WITHDRAWAL_PROPOSED')",
                alert.list());
        int known = sql.update(
                "UPDATE alert_list SET entries = ?, changes = changes + 1 WHERE id = ?", entries, alert.list());
        if (known == 0) insertList(sql, alert.list(), "National list", alert.owner(), 1, entries);
    }

    private static final String INSERT = "INSERT INTO alert_entry (list_id, id, since_version, until_version, category,"
            + " state, silent, hash, search_text, withdrawal_by, proposed_at, proposal_reason, alert)"
            + " VALUES (?, ?, 1, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static Object[] columns(AlertRow row, Optional<?> proposedAt, Optional<?> reason) {
        Alert alert = row.alert();
        return new Object[] {
            alert.list(),
            alert.id(),
            alert.category(),
            alert.state(),
            alert.silent(),
            row.hash(),
            row.searchText(),
            Optional.empty(),
            proposedAt,
            reason,
            row.json()
        };
    }

    static void insertList(Sql sql, AlertListId list, String name, String owner, int version, int entries)
            throws SQLException {
        sql.update(
                "INSERT INTO alert_list (id, name, owner, published_at, imported_at, entries, version, changes, previous)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)",
                list,
                name,
                owner,
                Optional.empty(),
                Optional.empty(),
                entries,
                version,
                Optional.empty());
    }
}
