package org.mpaka.core.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertQuery;
import org.mpaka.api.source.SourceId;
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

    private static final String HELD =
            "SELECT alert, hash, silent, withdrawal_by, proposed_at, proposal_reason FROM alert_entry";

    private final Database database;
    private final Payloads payloads;
    private final ListParts parts;

    @Activate
    public AlertRegister(@Reference Database database, @Reference Payloads payloads) {
        this.database = database;
        this.payloads = payloads;
        database.migrate(Migrations.beside("alert", AlertRegister.class));
        parts = new ListParts(database);
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
    record Held(
            String alert,
            String hash,
            boolean silent,
            Optional<UserId> withdrawalBy,
            Optional<Instant> proposedAt,
            Optional<String> proposalReason) {
        /** One of a list that others keep. */
        static Held ofOthers(String alert, String hash, boolean silent) {
            return new Held(alert, hash, silent, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    private record FoundAlert(String hash, boolean silent, String alert) {}

    private record Found(AlertId id, String alert) {}

    private record NationalRow(AlertId id, String hash, String alert) {}

    /** An alert that is read only when it is wanted. */
    record Stored(AlertId id, String hash, String json, Payloads payloads) {
        Alert alert() {
            return payloads.read(json, Alert.class);
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

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

    /** Identifier and hash of every entry of an imported list's version in force. */
    Map<AlertId, String> hashes(AlertListId list) {
        var hashes = new LinkedHashMap<AlertId, String>();
        parts.eachHead(list, row -> hashes.put(row.id(), row.hash()));
        return hashes;
    }

    /** Identifier and hash of every entry of an imported list's version in force, one at a time. */
    void eachHash(AlertListId list, BiConsumer<String, String> action) {
        parts.eachHead(list, row -> action.accept(row.id().value(), row.hash()));
    }

    /** Parts of which neither the version in force nor a roll-back needs a line, and what a broken-off import wrote. */
    List<String> unneededParts(AlertListId list) {
        return parts.unneeded(list);
    }

    /** Whether most of what is stored of a list is out of date. */
    boolean isSparse(AlertListId list) {
        return parts.isSparse(list);
    }

    Optional<Held> find(AlertId alert) {
        var list = alert.value().substring(0, Math.max(0, alert.value().indexOf(':')));
        if (list.isEmpty() || list.equals(NATIONAL.value()))
            return database.find(Held.class, HELD + " WHERE id = ?", alert);
        var imported = AlertListId.of(list);
        if (imported.equals(StolenDocumentFiles.LIST) || SourceId.isList(imported))
            return database.find(FoundAlert.class, "SELECT hash, silent, alert FROM alert_found WHERE id = ?", alert)
                    .map(found -> Held.ofOthers(found.alert(), found.hash(), found.silent()));
        return parts.find(imported, alert).map(AlertRegister::held);
    }

    private static Held held(PackedRow row) {
        return Held.ofOthers(row.json(), row.hash(), row.silent());
    }

    Alert read(Held held) {
        return payloads.read(held.alert(), Alert.class);
    }

    /** Makes something of every alert of a list, of an imported one on a second thread, and hands it over one by one. */
    <T> void each(AlertListId list, Function<Stored, T> work, Consumer<T> action) {
        if (list.equals(NATIONAL))
            database.each(
                    NationalRow.class,
                    row -> action.accept(work.apply(new Stored(row.id(), row.hash(), row.alert(), payloads))),
                    "SELECT id, hash, alert FROM alert_entry WHERE list_id = ?",
                    list);
        else parts.each(list, row -> work.apply(new Stored(row.id(), row.hash(), row.json(), payloads)), action);
    }

    /** Entries in force of an imported list that are new or changed since a version. */
    long countSince(AlertListId list, int version) {
        var count = new long[1];
        parts.eachHeadSince(list, version, row -> count[0]++);
        return count[0];
    }

    void eachSince(AlertListId list, int version, Consumer<Alert> action) {
        parts.eachSince(list, version, row -> read(held(row)), action);
    }

    /** In order of their identifiers, which begin with their list's. */
    Page<Alert> find(AlertQuery query, boolean withSilent, PageRequest page) {
        var rows = new ArrayList<Found>();
        var text = query.text().map(AlertRow::searched).filter(wanted -> !wanted.isEmpty());
        for (var list : inOrder(lists())) {
            if (query.list().isPresent() && !query.list().get().equals(list.id())) continue;
            int wanted = page.limit() + 1 - rows.size();
            if (wanted == 0) break;
            if (list.id().equals(NATIONAL)) rows.addAll(national(query, text, withSilent, page, wanted));
            else rows.addAll(imported(list.id(), query, text, withSilent, page, wanted));
        }
        boolean more = rows.size() > page.limit();
        var shown = more ? rows.subList(0, page.limit()) : rows;
        return new Page<>(
                shown.stream()
                        .map(row -> payloads.read(row.alert(), Alert.class))
                        .toList(),
                more ? Optional.of(shown.get(shown.size() - 1).id().value()) : Optional.empty());
    }

    private List<Found> imported(
            AlertListId list, AlertQuery query, Optional<String> text, boolean withSilent, PageRequest page, int most) {
        // of a list that was shown whole nothing is looked through
        if (page.after().map(after -> isBefore(list, after)).orElse(false)) return List.of();
        return parts
                .first(
                        list,
                        row -> (withSilent || !row.silent())
                                && query.category()
                                        .map(one -> one.name().equals(row.category()))
                                        .orElse(true)
                                && query.state()
                                        .map(one -> one.name().equals(row.state()))
                                        .orElse(true)
                                && text.map(row.searchText()::contains).orElse(true)
                                && page.after()
                                        .map(after -> row.id().value().compareTo(after) > 0)
                                        .orElse(true),
                        most)
                .stream()
                .map(row -> new Found(row.id(), row.json()))
                .toList();
    }

    /** {@code ofac-sdn:1} comes before {@code ofac:1}. */
    private static List<ListRow> inOrder(List<ListRow> lists) {
        return lists.stream()
                .sorted(Comparator.comparing(list -> list.id() + ":"))
                .toList();
    }

    private static boolean isBefore(AlertListId list, String after) {
        var prefix = list + ":";
        return !after.startsWith(prefix) && prefix.compareTo(after) < 0;
    }

    private List<Found> national(
            AlertQuery query, Optional<String> text, boolean withSilent, PageRequest page, int most) {
        var sql = new StringBuilder("SELECT e.id, e.alert FROM alert_entry e WHERE 1 = 1");
        var arguments = new ArrayList<Object>();
        query.category().ifPresent(category -> narrow(sql, arguments, "e.category = ?", category));
        query.state().ifPresent(state -> narrow(sql, arguments, "e.state = ?", state));
        text.ifPresent(wanted -> narrow(sql, arguments, "e.search_text LIKE ?", "%" + wanted + "%"));
        if (!withSilent) narrow(sql, arguments, "e.silent = ?", false);
        page.after().ifPresent(after -> narrow(sql, arguments, "e.id > ?", after));
        sql.append(" ORDER BY e.id FETCH FIRST ").append(most).append(" ROWS ONLY");
        return database.query(Found.class, sql.toString(), arguments.toArray());
    }

    private static void narrow(StringBuilder sql, List<Object> arguments, String condition, Object value) {
        sql.append(" AND ").append(condition);
        arguments.add(value);
    }
}
