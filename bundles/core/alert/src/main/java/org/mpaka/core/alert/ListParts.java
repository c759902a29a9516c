package org.mpaka.core.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.core.storage.Database;

/**
 * Reads the parts of imported lists. Where each entry lies is held in memory and made again when the list has changed;
 * who asks while that is done is answered from before.
 */
final class ListParts {
    private static final int MOST_UNPACKED = 32;

    /** Since before the first version. */
    private static final int ALL = -1;

    private final Database database;
    private final Map<AlertListId, PartDirectory> directories = new ConcurrentHashMap<>();
    private final Map<AlertListId, ReentrantLock> making = new ConcurrentHashMap<>();
    private final Map<String, List<PackedRow>> unpacked = new LinkedHashMap<>(16, 0.75f, true);

    ListParts(Database database) {
        this.database = database;
    }

    private record Version(int version, long changes) {}

    private record Part(String part, int sinceVersion) {}

    /** Of one part: bytes, or text as earlier versions of this software wrote it. */
    private record Heads(String part, int sinceVersion, Optional<byte[]> headBytes, Optional<String> heads) {
        List<String> lines() {
            return unpack(headBytes, heads);
        }
    }

    private record Whole(
            String part,
            int sinceVersion,
            Optional<byte[]> headBytes,
            Optional<byte[]> bodyBytes,
            Optional<String> heads,
            Optional<String> bodies) {
        List<String> headLines() {
            return unpack(headBytes, heads);
        }

        List<String> bodyLines() {
            return unpack(bodyBytes, bodies);
        }
    }

    private static List<String> unpack(Optional<byte[]> bytes, Optional<String> text) {
        return Packing.unpack(bytes.or(() -> text.map(Packing::bytes))
                .orElseThrow(() -> new IllegalStateException("a part of an import is empty")));
    }

    Optional<PackedRow> find(AlertListId list, AlertId id) {
        return directory(list).flatMap(directory -> directory.find(id.value())).flatMap(place -> {
            var rows = rows(list, place.part());
            return rows.size() <= place.line()
                    ? Optional.empty()
                    : Optional.of(rows.get(place.line())).filter(row -> row.id().equals(id));
        });
    }

    private List<PackedRow> rows(AlertListId list, String part) {
        var key = list + " " + part;
        synchronized (unpacked) {
            var known = unpacked.get(key);
            if (known != null) return known;
        }
        var rows = database.find(
                        Whole.class,
                        "SELECT part, since_version, head_bytes, body_bytes, heads, bodies FROM alert_part WHERE list_id = ? AND part = ?",
                        list,
                        part)
                .map(whole -> PartText.rows(whole.headLines(), whole.bodyLines()))
                .orElse(List.of());
        synchronized (unpacked) {
            unpacked.put(key, rows);
            if (unpacked.size() > MOST_UNPACKED)
                unpacked.remove(unpacked.keySet().iterator().next());
        }
        return rows;
    }

    /** Every row in force, whole; what is made of it is made on a second thread. */
    <T> void each(AlertListId list, Function<PackedRow, T> work, Consumer<T> action) {
        eachSince(list, ALL, work, action);
    }

    /** Those that are new or changed since a version. */
    <T> void eachSince(AlertListId list, int version, Function<PackedRow, T> work, Consumer<T> action) {
        var found = directory(list);
        if (found.isEmpty()) return;
        var directory = found.get();
        try (var ahead = new Ahead<List<T>>(rows -> rows.forEach(action))) {
            for (var part : inOrder(list, version))
                database.find(
                                Whole.class,
                                "SELECT part, since_version, head_bytes, body_bytes, heads, bodies FROM alert_part WHERE list_id = ? AND part = ?",
                                list,
                                part.part())
                        .ifPresent(whole -> ahead.add(() -> inForce(directory, whole, version).stream()
                                .map(work)
                                .toList()));
            ahead.finish();
        }
    }

    /** From the oldest on. Only what orders them: a database that sorts whole parts writes them all to its disk again. */
    private List<Part> inOrder(AlertListId list, int version) {
        return database.query(
                Part.class,
                "SELECT part, since_version FROM alert_part WHERE list_id = ? AND since_version > ?"
                        + " ORDER BY since_version, part",
                list,
                version);
    }

    private static List<PackedRow> inForce(PartDirectory directory, Whole whole, int version) {
        var heads = whole.headLines();
        var bodies = whole.bodyLines();
        var rows = new ArrayList<PackedRow>(heads.size());
        for (int i = 0; i < heads.size(); i++) {
            if (!directory.isInForce(whole.part(), i, heads.get(i))) continue;
            var row = PackedRow.of(heads.get(i), bodies.get(i));
            if (isSince(row, whole.sinceVersion(), version)) rows.add(row);
        }
        return rows;
    }

    /** A row that was written again is what it was in the version before. */
    private static boolean isSince(PackedRow row, int written, int version) {
        return version == ALL || row.change() != PackedRow.Change.KEPT || written - 1 > version;
    }

    /** Every row in force without the alert itself. */
    void eachHead(AlertListId list, Consumer<PackedRow> action) {
        eachHeadSince(list, ALL, action);
    }

    void eachHeadSince(AlertListId list, int version, Consumer<PackedRow> action) {
        var found = directory(list);
        if (found.isEmpty()) return;
        var directory = found.get();
        eachHeads(list, version, part -> {
            var heads = part.lines();
            for (int i = 0; i < heads.size(); i++) {
                if (!directory.isInForce(part.part(), i, heads.get(i))) continue;
                var row = PackedRow.of(heads.get(i), "");
                if (isSince(row, part.sinceVersion(), version)) action.accept(row);
            }
        });
    }

    private void eachHeads(AlertListId list, int version, Consumer<Heads> action) {
        for (var part : inOrder(list, version))
            database.find(
                            Heads.class,
                            "SELECT part, since_version, head_bytes, heads FROM alert_part WHERE list_id = ? AND part = ?",
                            list,
                            part.part())
                    .ifPresent(action);
    }

    /** The first rows in force by identifier, whole. */
    List<PackedRow> first(AlertListId list, Predicate<PackedRow> wanted, int most) {
        var first = new PriorityQueue<AlertId>((one, other) -> other.value().compareTo(one.value()));
        eachHead(list, row -> {
            if (!wanted.test(row)) return;
            first.add(row.id());
            if (first.size() > most) first.poll();
        });
        var rows = new ArrayList<PackedRow>();
        while (!first.isEmpty()) find(list, first.poll()).ifPresent(row -> rows.add(0, row));
        return rows;
    }

    /** As it is now, not as somebody was told before: parts that a broken-off import left are among them. */
    List<String> unneeded(AlertListId list) {
        var version = version(list);
        if (version.isEmpty()) return List.of();
        var stored = inOrder(list, ALL).stream().map(Part::part).toList();
        return known(list)
                .filter(known -> known.changes() == version.get().changes()
                        && known.parts().equals(stored))
                .orElseGet(() -> read(list, version.get()))
                .unneeded();
    }

    boolean isSparse(AlertListId list) {
        return directory(list).map(PartDirectory::isSparse).orElse(false);
    }

    private Optional<PartDirectory> directory(AlertListId list) {
        var version = version(list);
        if (version.isEmpty()) return Optional.empty();
        var known = known(list);
        if (known.isPresent() && known.get().changes() == version.get().changes()) return known;
        var lock = making.computeIfAbsent(list, any -> new ReentrantLock());
        if (known.isEmpty()) lock.lock();
        else if (!lock.tryLock()) return known;
        try {
            known = known(list);
            if (known.isPresent() && known.get().changes() == version.get().changes()) return known;
            var made = read(list, version.get());
            directories.put(list, made);
            return Optional.of(made);
        } finally {
            lock.unlock();
        }
    }

    private Optional<PartDirectory> known(AlertListId list) {
        return Optional.ofNullable(directories.get(list));
    }

    private Optional<Version> version(AlertListId list) {
        return database.find(Version.class, "SELECT version, changes FROM alert_list WHERE id = ?", list);
    }

    private PartDirectory read(AlertListId list, Version version) {
        var directory = new PartDirectory(version.version(), version.changes());
        eachHeads(list, ALL, part -> directory.add(part.part(), part.sinceVersion(), part.lines()));
        return directory;
    }
}
