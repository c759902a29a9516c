package org.mpaka.core.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.alert.AlertEvents.AlertChanged;
import org.mpaka.core.alert.AlertEvents.ImportBegun;
import org.mpaka.core.alert.AlertEvents.ImportCleared;
import org.mpaka.core.alert.AlertEvents.ImportPart;
import org.mpaka.core.alert.AlertEvents.ListImported;
import org.mpaka.core.alert.AlertEvents.ListRolledBack;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes alerts and lists into the register.
 *
 * <p>A version of a list is written row by row before it is in force: rows of the next version and the ends of rows it
 * replaces are seen by nobody until the list's version is set, in one small transaction. ADR 0062.
 */
@Component
public final class AlertApplier implements EntryApplier {
    private static final Set<EntryKind> UNSEEN =
            Set.of(AlertEvents.IMPORT_BEGUN, AlertEvents.IMPORT_PART, AlertEvents.IMPORT_CLEARED);

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
                AlertEvents.WITHDRAWN,
                AlertEvents.IMPORT_BEGUN,
                AlertEvents.IMPORT_PART,
                AlertEvents.IMPORT_CLEARED,
                AlertEvents.LIST_IMPORTED,
                AlertEvents.LIST_ROLLED_BACK);
    }

    @Override
    public List<String> tables() {
        return List.of("alert_entry", "alert_list");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        var kind = entry.kind();
        if (kind.equals(AlertEvents.IMPORT_BEGUN)) begin(sql, payloads.read(entry, ImportBegun.class));
        else if (kind.equals(AlertEvents.IMPORT_PART)) part(sql, payloads.read(entry, ImportPart.class));
        else if (kind.equals(AlertEvents.IMPORT_CLEARED)) clear(sql, payloads.read(entry, ImportCleared.class));
        else if (kind.equals(AlertEvents.LIST_IMPORTED)) inForce(sql, payloads.read(entry, ListImported.class), entry);
        else if (kind.equals(AlertEvents.LIST_ROLLED_BACK)) back(sql, payloads.read(entry, ListRolledBack.class));
        else national(sql, payloads.read(entry, AlertChanged.class));
    }

    @Override
    public void applied(Entry entry) {
        if (entry.kind().equals(AlertEvents.LIST_IMPORTED) || entry.kind().equals(AlertEvents.LIST_ROLLED_BACK))
            memory.refreshSoon();
        else if (!UNSEEN.contains(entry.kind())) memory.refresh();
    }

    private void national(Sql sql, AlertChanged change) throws SQLException {
        var alert = change.alert();
        var row = AlertRow.of(alert, payloads);
        int changed = sql.update(
                "UPDATE alert_entry SET category = ?, state = ?, silent = ?, hash = ?, search_text = ?,"
                        + " withdrawal_by = ?, alert = ? WHERE list_id = ? AND id = ?",
                alert.category(),
                alert.state(),
                alert.silent(),
                row.hash(),
                row.searchText(),
                change.withdrawalBy(),
                row.json(),
                alert.list(),
                alert.id());
        if (changed == 0) sql.batch(INSERT, List.<Object[]>of(columns(row, 1)));
        int entries = sql.get(
                Integer.class,
                "SELECT COUNT(*) FROM alert_entry WHERE list_id = ? AND state IN ('ACTIVE', 'WITHDRAWAL_PROPOSED')",
                alert.list());
        int known = sql.update(
                "UPDATE alert_list SET entries = ?, changes = changes + 1 WHERE id = ?", entries, alert.list());
        if (known == 0) insertList(sql, alert.list(), "National list", alert.owner(), 1, entries);
    }

    private static final String INSERT = "INSERT INTO alert_entry (list_id, id, since_version, until_version, category,"
            + " state, silent, hash, search_text, withdrawal_by, alert) VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?)";

    private static Object[] columns(AlertRow row, int version) {
        Alert alert = row.alert();
        return new Object[] {
            alert.list(),
            alert.id(),
            version,
            alert.category(),
            alert.state(),
            alert.silent(),
            row.hash(),
            row.searchText(),
            Optional.empty(),
            row.json()
        };
    }

    private static void insertList(Sql sql, AlertListId list, String name, String owner, int version, int entries)
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

    private static void begin(Sql sql, ImportBegun begun) throws SQLException {
        if (begun.cleared()) return;
        sql.update("DELETE FROM alert_entry WHERE list_id = ? AND since_version >= ?", begun.list(), begun.version());
        sql.update(
                "UPDATE alert_entry SET until_version = 0 WHERE list_id = ? AND until_version >= ?",
                begun.list(),
                begun.version());
    }

    private void part(Sql sql, ImportPart part) throws SQLException {
        var ended = new ArrayList<Object[]>();
        var rows = new ArrayList<Object[]>();
        for (var row : rows(part)) {
            if (row.change() != PackedRow.Change.ADDED) ended.add(new Object[] {part.version(), part.list(), row.id()});
            if (row.change() != PackedRow.Change.REMOVED) rows.add(columns(part, row));
        }
        // "< 1", which is "= 0": asked for equality Derby goes by the index of that column and reads the whole list
        sql.batch("UPDATE alert_entry SET until_version = ? WHERE list_id = ? AND id = ? AND until_version < 1", ended);
        sql.batch(INSERT, rows);
    }

    private List<PackedRow> rows(ImportPart part) {
        var rows = new ArrayList<PackedRow>();
        for (var alert : part.put()) rows.add(PackedRow.of(PackedRow.Change.CHANGED, AlertRow.of(alert, payloads)));
        for (var id : part.removed()) rows.add(PackedRow.removed(id));
        part.packed().ifPresent(packed -> Packing.unpack(packed).forEach(line -> rows.add(PackedRow.of(line))));
        return rows;
    }

    private static Object[] columns(ImportPart part, PackedRow row) {
        return new Object[] {
            part.list(),
            row.id(),
            part.version(),
            row.category(),
            row.state(),
            row.silent(),
            row.hash(),
            row.searchText(),
            Optional.empty(),
            row.json()
        };
    }

    private static void clear(Sql sql, ImportCleared cleared) throws SQLException {
        var gone = new ArrayList<Object[]>();
        var reopened = new ArrayList<Object[]>();
        for (var id : Packing.unpack(cleared.packed())) {
            gone.add(new Object[] {cleared.list(), id, cleared.version(), cleared.version()});
            reopened.add(new Object[] {cleared.list(), id, cleared.version()});
        }
        sql.batch(
                "DELETE FROM alert_entry WHERE list_id = ? AND id = ?"
                        + " AND (since_version > ? OR until_version > 0 AND until_version < ?)",
                gone);
        sql.batch(
                "UPDATE alert_entry SET until_version = 0 WHERE list_id = ? AND id = ? AND until_version > ?",
                reopened);
    }

    /** What the version before looked like, for a roll-back. */
    record Previous(String name, Optional<Instant> publishedAt, Optional<Instant> importedAt, int entries) {}

    private void inForce(Sql sql, ListImported imported, Entry entry) throws SQLException {
        var before = sql.find(AlertRegister.ListRow.class, "SELECT * FROM alert_list WHERE id = ?", imported.list());
        if (before.isEmpty()) insertList(sql, imported.list(), imported.name(), imported.owner(), 0, 0);
        var previous = before.map(list ->
                payloads.write(new Previous(list.name(), list.publishedAt(), list.importedAt(), list.entries())));
        sql.update(
                "UPDATE alert_list SET name = ?, owner = ?, published_at = ?, imported_at = ?, entries = ?, version = ?,"
                        + " changes = changes + 1, previous = ? WHERE id = ?",
                imported.name(),
                imported.owner(),
                imported.publishedAt(),
                entry.time(),
                imported.entries(),
                imported.version(),
                previous,
                imported.list());
        if (imported.clearedApart()) return;
        // only the version before is kept for a roll-back
        sql.update(
                "DELETE FROM alert_entry WHERE list_id = ? AND until_version > 0 AND until_version < ?",
                imported.list(),
                imported.version());
    }

    private void back(Sql sql, ListRolledBack back) throws SQLException {
        var list = sql.find(AlertRegister.ListRow.class, "SELECT * FROM alert_list WHERE id = ?", back.list());
        if (list.isEmpty() || list.get().previous().isEmpty()) return;
        var previous = payloads.read(list.get().previous().get(), Previous.class);
        int undone = back.version() - 1;
        sql.update("DELETE FROM alert_entry WHERE list_id = ? AND since_version >= ?", back.list(), undone);
        sql.update(
                "UPDATE alert_entry SET until_version = 0 WHERE list_id = ? AND until_version >= ?",
                back.list(),
                undone);
        sql.update(
                "UPDATE alert_list SET name = ?, published_at = ?, imported_at = ?, entries = ?, version = ?,"
                        + " changes = changes + 1, previous = ? WHERE id = ?",
                previous.name(),
                previous.publishedAt(),
                previous.importedAt(),
                previous.entries(),
                back.version(),
                Optional.empty(),
                back.list());
    }
}
