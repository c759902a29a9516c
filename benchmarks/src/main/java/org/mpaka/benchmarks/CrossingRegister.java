package org.mpaka.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.Sql;

/** Rows and indexes of the size that a crossing makes: a traveller, a crossing, five indexes. */
final class CrossingRegister implements EntryApplier {
    private static final EntryKind RECORDED = EntryKind.of("bench.crossing-recorded");
    private final Payloads payloads = new Payloads();

    /** @param checks what was checked, as long as a real list of results */
    record Crossing(
            String id,
            String traveller,
            String surname,
            String givenNames,
            String born,
            String nationality,
            String document,
            String direction,
            int stayDays,
            List<String> checks) {}

    CrossingRegister(Database database) {
        database.migrate(
                new Migrations("bench", "org/mpaka/benchmarks/append", CrossingRegister.class.getClassLoader()));
    }

    static Draft draft(Crossing crossing) {
        return new Draft(RECORDED, crossing.id(), crossing);
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(RECORDED);
    }

    @Override
    public List<String> tables() {
        return List.of("bench_crossing", "bench_traveller");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var crossing = payloads.read(entry, Crossing.class);
        var sql = Sql.on(connection);
        int known = sql.update(
                "UPDATE bench_traveller SET last_crossing = ? WHERE id = ?", crossing.id(), crossing.traveller());
        if (known == 0)
            sql.update(
                    "INSERT INTO bench_traveller VALUES (?, ?, ?, ?, ?, ?)",
                    crossing.traveller(),
                    crossing.surname(),
                    crossing.givenNames(),
                    crossing.born(),
                    crossing.nationality(),
                    crossing.id());
        sql.update(
                "INSERT INTO bench_crossing VALUES (?, ?, ?, ?, ?, ?, ?)",
                crossing.id(),
                crossing.traveller(),
                crossing.document(),
                crossing.direction(),
                entry.time(),
                entry.actor(),
                crossing.stayDays());
    }
}
