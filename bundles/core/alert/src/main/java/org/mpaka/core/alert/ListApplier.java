package org.mpaka.core.alert;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
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
 * Keeps the parts of imported lists as they were journaled.
 *
 * <p>A version is written part by part before it is in force: parts of the next version are seen by nobody until the
 * list's version is set, in one small transaction. Nothing that is written is changed again: the newest line of an entry
 * counts. ADR 0062, 0145.
 */
@Component(service = EntryApplier.class)
public final class ListApplier implements EntryApplier {
    private static final Set<EntryKind> UNSEEN =
            Set.of(AlertEvents.IMPORT_BEGUN, AlertEvents.IMPORT_PART, AlertEvents.IMPORT_CLEARED);

    private final Payloads payloads;
    private final AlertMemory memory;

    @Activate
    public ListApplier(@Reference Payloads payloads, @Reference AlertMemory memory) {
        this.payloads = payloads;
        this.memory = memory;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(
                AlertEvents.IMPORT_BEGUN,
                AlertEvents.IMPORT_PART,
                AlertEvents.IMPORT_CLEARED,
                AlertEvents.LIST_IMPORTED,
                AlertEvents.LIST_ROLLED_BACK);
    }

    @Override
    public List<String> tables() {
        return List.of("alert_part", "alert_list");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        var kind = entry.kind();
        if (kind.equals(AlertEvents.IMPORT_BEGUN)) begin(sql, payloads.read(entry, ImportBegun.class));
        else if (kind.equals(AlertEvents.IMPORT_PART)) part(sql, payloads.read(entry, ImportPart.class), entry);
        else if (kind.equals(AlertEvents.IMPORT_CLEARED)) clear(sql, payloads.read(entry, ImportCleared.class));
        else if (kind.equals(AlertEvents.LIST_IMPORTED)) inForce(sql, payloads.read(entry, ListImported.class), entry);
        else back(sql, payloads.read(entry, ListRolledBack.class));
    }

    @Override
    public void applied(Entry entry) {
        if (!UNSEEN.contains(entry.kind())) memory.refreshSoon();
    }

    /** Earlier versions of this software left clearing what a broken-off import wrote to this entry. */
    private static void begin(Sql sql, ImportBegun begun) throws SQLException {
        if (!begun.cleared()) deleteSince(sql, begun.list(), begun.version());
    }

    private static void deleteSince(Sql sql, AlertListId list, int version) throws SQLException {
        sql.update("DELETE FROM alert_part WHERE list_id = ? AND since_version >= ?", list, version);
    }

    private void part(Sql sql, ImportPart part, Entry entry) throws SQLException {
        var name = "%s-%012d".formatted(entry.node(), entry.sequence());
        var text = part.heads().isEmpty() || part.bodies().isEmpty()
                ? PartText.of(rows(part))
                : new PartText(
                        Packing.bytes(part.heads().get()),
                        Packing.bytes(part.bodies().get()));
        sql.update(
                "INSERT INTO alert_part (list_id, part, since_version, head_bytes, body_bytes) VALUES (?, ?, ?, ?, ?)",
                part.list(),
                name,
                part.version(),
                text.heads(),
                text.bodies());
    }

    /** As earlier versions of this software journaled them. */
    private List<PackedRow> rows(ImportPart part) {
        var rows = new ArrayList<PackedRow>();
        for (var alert : part.put()) rows.add(PackedRow.of(PackedRow.Change.CHANGED, AlertRow.of(alert, payloads)));
        for (var id : part.removed()) rows.add(PackedRow.removed(id));
        part.packed().ifPresent(packed -> Packing.unpack(packed).forEach(line -> rows.add(PackedRow.ofLine(line))));
        return rows;
    }

    private static void clear(Sql sql, ImportCleared cleared) throws SQLException {
        var gone = new ArrayList<Object[]>();
        for (var part : cleared.parts()) gone.add(new Object[] {cleared.list(), part});
        sql.batch("DELETE FROM alert_part WHERE list_id = ? AND part = ?", gone);
    }

    /** What the version before looked like, for a roll-back. */
    record Previous(String name, Optional<Instant> publishedAt, Optional<Instant> importedAt, int entries) {}

    private void inForce(Sql sql, ListImported imported, Entry entry) throws SQLException {
        var before = sql.find(AlertRegister.ListRow.class, "SELECT * FROM alert_list WHERE id = ?", imported.list());
        if (before.isEmpty()) AlertApplier.insertList(sql, imported.list(), imported.name(), imported.owner(), 0, 0);
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
    }

    private void back(Sql sql, ListRolledBack back) throws SQLException {
        var list = sql.find(AlertRegister.ListRow.class, "SELECT * FROM alert_list WHERE id = ?", back.list());
        if (list.isEmpty() || list.get().previous().isEmpty()) return;
        var previous = payloads.read(list.get().previous().get(), Previous.class);
        deleteSince(sql, back.list(), back.version() - 1);
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
