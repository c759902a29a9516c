package org.mpaka.core.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.storage.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The appliers that are here, and what is owed to those that are away: bundles start and are replaced while entries
 * come in. Guarded by the {@link AppendQueue}.
 */
final class Registers {
    private static final Logger LOG = LoggerFactory.getLogger(Registers.class);

    private final Map<String, EntryApplier> present = new LinkedHashMap<>();
    private final Map<String, Set<EntryKind>> known = new TreeMap<>();

    private record Known(String applier, EntryKind kind) {}

    void load(Sql sql) throws SQLException {
        known.clear();
        for (var row : sql.query(Known.class, "SELECT applier, kind FROM journal_applier"))
            known.computeIfAbsent(row.applier, name -> new HashSet<>()).add(row.kind);
    }

    private static String name(EntryApplier applier) {
        return applier.getClass().getName();
    }

    /** Lets an applier catch up with what it missed, in a transaction; it is present only after {@link #admit}. */
    List<Entry> catchUp(EntryApplier applier, Sql sql) throws SQLException {
        var name = name(applier);
        if (applier.tables().isEmpty()) {
            forget(name, sql);
            return List.of();
        }
        var before = known.getOrDefault(name, Set.of());
        var news =
                applier.kinds().stream().filter(kind -> !before.contains(kind)).toList();
        var owed = new TreeMap<Long, EntryRow>();
        sql.each(
                EntryRow.class,
                row -> owed.put(row.ordinal(), row),
                "SELECT e.* FROM journal_entry e JOIN journal_unapplied u ON u.ordinal = e.ordinal WHERE u.applier = ?",
                name);
        for (var kind : news) {
            sql.each(
                    EntryRow.class,
                    row -> owed.put(row.ordinal(), row),
                    "SELECT * FROM journal_entry WHERE kind = ?",
                    kind);
            sql.update("INSERT INTO journal_applier (applier, kind) VALUES (?, ?)", name, kind);
        }
        var caughtUp = new ArrayList<Entry>();
        for (var row : owed.values()) {
            if (row.payload().isEmpty() || !applier.kinds().contains(row.kind())) continue;
            applier.apply(row.entry(), sql.connection());
            caughtUp.add(row.entry());
        }
        sql.update("DELETE FROM journal_unapplied WHERE applier = ?", name);
        return caughtUp;
    }

    /** Who writes no table has nothing to catch up with: reading it years of entries would only fill the memory. */
    private void forget(String name, Sql sql) throws SQLException {
        if (known.remove(name) == null) return;
        sql.update("DELETE FROM journal_unapplied WHERE applier = ?", name);
        sql.update("DELETE FROM journal_applier WHERE applier = ?", name);
    }

    void admit(EntryApplier applier) {
        present.put(name(applier), applier);
        if (!applier.tables().isEmpty()) known.put(name(applier), new HashSet<>(applier.kinds()));
    }

    void dismiss(EntryApplier applier) {
        present.remove(name(applier), applier);
    }

    /** Writes an entry into every register that knows its kind. Entries whose payload was removed say nothing. */
    void apply(EntryRow row, Sql sql) throws SQLException {
        if (row.payload().isEmpty()) return;
        var entry = row.entry();
        for (var applier : present.values())
            if (applier.kinds().contains(row.kind())) applier.apply(entry, sql.connection());
        for (var away : known.entrySet())
            if (away.getValue().contains(row.kind()) && !present.containsKey(away.getKey()))
                sql.update(
                        "INSERT INTO journal_unapplied (applier, ordinal) VALUES (?, ?)", away.getKey(), row.ordinal());
    }

    /** Tells those who hold something in memory. The entry is recorded: whatever they throw only goes to the log. */
    void applied(Entry entry) {
        for (var applier : List.copyOf(present.values())) {
            if (!applier.kinds().contains(entry.kind()) || entry.payload().isEmpty()) continue;
            try {
                applier.applied(entry);
            } catch (RuntimeException e) {
                LOG.error("{} could not follow {}", name(applier), entry, e);
            }
        }
    }

    void empty(Sql sql) throws SQLException {
        for (var applier : present.values()) for (var table : applier.tables()) sql.update("DELETE FROM " + table);
        for (var name : present.keySet()) sql.update("DELETE FROM journal_unapplied WHERE applier = ?", name);
    }

    /** Applies to those present only: what is owed to others stays owed. */
    void applyAgain(EntryRow row, Sql sql) throws SQLException {
        if (row.payload().isEmpty()) return;
        for (var applier : present.values())
            if (applier.kinds().contains(row.kind())) applier.apply(row.entry(), sql.connection());
    }
}
