package org.mpaka.core.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.Sql;

/** Counts how often something was hit, to see what the journal does with a register. */
class CountingRegister implements EntryApplier {
    static final EntryKind HIT = EntryKind.of("test.hit");
    static final EntryKind REFUSED = EntryKind.of("test.refused");
    static final EntryKind BROKEN = EntryKind.of("test.broken");

    record Hit(String what, int times) {}

    private final Payloads payloads = new Payloads();
    final AtomicInteger followed = new AtomicInteger();

    CountingRegister(Database database) {
        database.migrate(new Migrations(
                "counting", "org/mpaka/core/journal/counting", getClass().getClassLoader()));
    }

    static Draft hit(String what) {
        return new Draft(HIT, what, new Hit(what, 1));
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(HIT, REFUSED, BROKEN);
    }

    @Override
    public List<String> tables() {
        return List.of("counting");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var hit = payloads.read(entry, Hit.class);
        var sql = Sql.on(connection);
        int changed = sql.update(
                "UPDATE counting SET hits = hits + ?, last_node = ?, last_seq = ? WHERE id = ?",
                hit.times(),
                entry.node(),
                entry.sequence(),
                hit.what());
        if (changed == 0)
            sql.update(
                    "INSERT INTO counting (id, hits, last_node, last_seq) VALUES (?, ?, ?, ?)",
                    hit.what(),
                    hit.times(),
                    entry.node(),
                    entry.sequence());
        if (entry.kind().equals(REFUSED)) throw new MpakaException(ErrorCode.WRONG_STATE, "hit", hit.what(), "x");
        if (entry.kind().equals(BROKEN)) sql.update("INSERT INTO counting (id) VALUES (?)", hit.what());
    }

    @Override
    public void applied(Entry entry) {
        followed.incrementAndGet();
    }
}
