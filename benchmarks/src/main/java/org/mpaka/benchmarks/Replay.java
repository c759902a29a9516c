package org.mpaka.benchmarks;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.NodeId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.reporting.CountedCrossings;
import org.mpaka.core.storage.internal.PooledDatabase;
import org.mpaka.core.traveller.Register;
import org.mpaka.core.traveller.TravellerApplier;
import org.mpaka.testing.fixtures.TestDatabase;

/** Crossings made anew, and rows to compare. */
final class Replay {
    private static final String NO_HASH = "0".repeat(64);

    private Replay() {}

    /** The same crossing at another time. */
    static Crossing of(Crossing crossing, CrossingId id, Instant at) {
        return new Crossing(
                id,
                crossing.traveller(),
                crossing.direction(),
                crossing.outcome(),
                crossing.status(),
                crossing.post(),
                crossing.lane(),
                at,
                crossing.document(),
                crossing.nationality(),
                crossing.residence(),
                crossing.sex(),
                crossing.ageYears(),
                crossing.travellerClass(),
                crossing.purpose(),
                crossing.mode(),
                crossing.stayDays(),
                crossing.permittedUntil(),
                crossing.conditions(),
                crossing.officer(),
                crossing.corrects());
    }

    /** The appliers of a database, their tables made. */
    static List<EntryApplier> appliers(TestDatabase testDatabase) {
        var database = new PooledDatabase(testDatabase.dataSource());
        var payloads = new Payloads();
        return List.of(
                new TravellerApplier(new Register(database), payloads), new CountedCrossings(database, payloads));
    }

    /** Applies all crossings as a journal would. */
    static void apply(TestDatabase testDatabase, InventedTraffic traffic) {
        var appliers = appliers(testDatabase);
        var database = new PooledDatabase(testDatabase.dataSource());
        var payloads = new Payloads();
        traffic.each((traveller, crossing) -> {
            var entry = new Entry(
                    NodeId.of("bdi-kob-1"),
                    1,
                    crossing.at(),
                    crossing.officer(),
                    TravellerEvents.CROSSING_RECORDED,
                    crossing.id().toString(),
                    Optional.of(payloads.write(new TravellerEvents.CrossingRecorded(traveller, crossing))),
                    NO_HASH,
                    NO_HASH,
                    NO_HASH);
            database.transact(sql -> {
                for (var applier : appliers) applier.apply(entry, sql.connection());
                return entry;
            });
        });
    }

    /** Every row of a table as text, in order. */
    static List<String> rows(TestDatabase database, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT * FROM " + table)) {
            while (result.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++)
                    row.append('|').append(result.getString(i));
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}
