package org.mpaka.core.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertQuery;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads lists and alerts; whoever holds one knows that the tables are there. */
@Component(service = AlertRegister.class)
public final class AlertRegister {
    /** The list kept by the state itself, alert by alert. */
    static final AlertListId NATIONAL = AlertListId.of("national");

    private static final String IN_FORCE =
            " FROM alert_entry e JOIN alert_list l ON l.id = e.list_id WHERE e.since_version <= l.version"
                    + " AND (e.until_version = 0 OR e.until_version > l.version)";

    private final Database database;
    private final Payloads payloads;

    @Activate
    public AlertRegister(@Reference Database database, @Reference Payloads payloads) {
        this.database = database;
        this.payloads = payloads;
        database.migrate(Migrations.beside("alert", AlertRegister.class));
    }

    /** @param changes counts every change, so that a copy in memory knows when it is old */
    record ListRow(
            AlertListId id,
            String name,
            String owner,
            Optional<Instant> publishedAt,
            Optional<Instant> importedAt,
            int entries,
            int version,
            long changes,
            Optional<String> previous) {}

    /** An alert in force or under way, with what only the register needs to know. */
    record Held(String alert, String hash, boolean silent, Optional<UserId> withdrawalBy) {}

    private record Fingerprint(AlertId id, String hash) {}

    private record Found(AlertId id, String alert) {}

    List<ListRow> lists() {
        return database.query(ListRow.class, "SELECT * FROM alert_list ORDER BY id");
    }

    /** As it is for those who may not know of silent alerts: a list that grows would tell them of a new one. */
    ListRow withoutSilent(ListRow list) {
        if (!list.id().equals(NATIONAL)) return list;
        int silent = database.query(
                        Integer.class,
                        "SELECT COUNT(*) FROM alert_entry WHERE list_id = ? AND silent = ?"
                                + " AND state IN ('ACTIVE', 'WITHDRAWAL_PROPOSED')",
                        list.id(),
                        true)
                .get(0);
        return new ListRow(
                list.id(),
                list.name(),
                list.owner(),
                list.publishedAt(),
                list.importedAt(),
                Math.max(0, list.entries() - silent),
                list.version(),
                list.changes(),
                list.previous());
    }

    Optional<ListRow> list(AlertListId id) {
        return database.find(ListRow.class, "SELECT * FROM alert_list WHERE id = ?", id);
    }

    /** Identifier and hash of every entry of a list's version in force. */
    Map<AlertId, String> hashes(AlertListId list) {
        var hashes = new LinkedHashMap<AlertId, String>();
        database.each(
                Fingerprint.class,
                row -> hashes.put(row.id(), row.hash()),
                "SELECT e.id, e.hash" + IN_FORCE + " AND e.list_id = ?",
                list);
        return hashes;
    }

    /** Identifier and hash of every entry of a list's version in force, one at a time. */
    void eachHash(AlertListId list, BiConsumer<String, String> action) {
        database.each(
                Fingerprint.class,
                row -> action.accept(row.id().value(), row.hash()),
                "SELECT e.id, e.hash" + IN_FORCE + " AND e.list_id = ?",
                list);
    }

    /**
     * Identifiers of rows that neither the version in force nor a roll-back to the one before needs, and of rows that a
     * broken-off import ended; gives their number.
     */
    int eachUnneeded(AlertListId list, int version, Consumer<String> action) {
        var count = new int[1];
        database.each(
                String.class,
                id -> {
                    count[0]++;
                    action.accept(id);
                },
                "SELECT id FROM alert_entry WHERE list_id = ? AND until_version > 0 AND until_version < ?"
                        + " UNION SELECT id FROM alert_entry WHERE list_id = ? AND until_version > ?"
                        + " UNION SELECT id FROM alert_entry WHERE list_id = ? AND since_version > ?",
                list,
                version,
                list,
                version,
                list,
                version);
        return count[0];
    }

    Optional<Held> find(AlertId alert) {
        return database.find(
                Held.class, "SELECT e.alert, e.hash, e.silent, e.withdrawal_by" + IN_FORCE + " AND e.id = ?", alert);
    }

    Alert read(Held held) {
        return payloads.read(held.alert(), Alert.class);
    }

    /** Every alert of a list, one at a time. */
    void each(AlertListId list, BiConsumer<Alert, String> action) {
        database.each(
                Held.class,
                row -> action.accept(read(row), row.hash()),
                "SELECT e.alert, e.hash, e.silent, e.withdrawal_by" + IN_FORCE + " AND e.list_id = ?",
                list);
    }

    /** Entries in force of a list that are new or changed since a version. */
    long countSince(AlertListId list, int version) {
        return database.query(
                        Long.class,
                        "SELECT COUNT(*)" + IN_FORCE + " AND e.list_id = ? AND e.since_version > ?",
                        list,
                        version)
                .get(0);
    }

    void eachSince(AlertListId list, int version, Consumer<Alert> action) {
        database.each(
                Held.class,
                row -> action.accept(read(row)),
                "SELECT e.alert, e.hash, e.silent, e.withdrawal_by" + IN_FORCE
                        + " AND e.list_id = ? AND e.since_version > ?",
                list,
                version);
    }

    Page<Alert> find(AlertQuery query, boolean withSilent, PageRequest page) {
        var sql = new StringBuilder("SELECT e.id, e.alert" + IN_FORCE);
        var arguments = new ArrayList<Object>();
        query.list().ifPresent(list -> narrow(sql, arguments, "e.list_id = ?", list));
        query.category().ifPresent(category -> narrow(sql, arguments, "e.category = ?", category));
        query.state().ifPresent(state -> narrow(sql, arguments, "e.state = ?", state));
        query.text()
                .map(AlertRow::searched)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> narrow(sql, arguments, "e.search_text LIKE ?", "%" + text + "%"));
        if (!withSilent) narrow(sql, arguments, "e.silent = ?", false);
        page.after().ifPresent(after -> narrow(sql, arguments, "e.id > ?", after));
        sql.append(" ORDER BY e.id FETCH FIRST ").append(page.limit() + 1).append(" ROWS ONLY");
        var rows = database.query(Found.class, sql.toString(), arguments.toArray());
        boolean more = rows.size() > page.limit();
        var shown = more ? rows.subList(0, page.limit()) : rows;
        return new Page<>(
                shown.stream()
                        .map(row -> payloads.read(row.alert(), Alert.class))
                        .toList(),
                more ? Optional.of(shown.get(shown.size() - 1).id().value()) : Optional.empty());
    }

    private static void narrow(StringBuilder sql, List<Object> arguments, String condition, Object value) {
        sql.append(" AND ").append(condition);
        arguments.add(value);
    }
}
