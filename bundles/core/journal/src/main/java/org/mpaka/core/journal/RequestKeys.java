package org.mpaka.core.journal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.NodeId;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;

/**
 * Forgets the keys of requests. A workstation repeats a request within minutes and a link that was down within days;
 * after thirty the key would only cost room.
 */
final class RequestKeys {
    static final Duration KEPT = Duration.ofDays(30);

    /** Few enough that Derby does not lock the whole table, which every append writes to. */
    private static final int SEQUENCES_AT_ONCE = 1_000;

    private final Database database;
    private final NodeId node;
    private final Clock clock;

    RequestKeys(Database database, NodeId node, Clock clock) {
        this.database = database;
        this.node = node;
        this.clock = clock;
    }

    /** @return how many */
    long forget() {
        var before = clock.instant().minus(KEPT);
        long kept = database.read(sql -> firstSince(sql, before));
        long forgotten = 0;
        for (var oldest = oldest(); oldest.isPresent() && oldest.get() < kept; oldest = oldest()) {
            long end = Math.min(kept, oldest.get() + SEQUENCES_AT_ONCE);
            forgotten += database.update("DELETE FROM journal_request WHERE node = ? AND first_seq < ?", node, end);
        }
        return forgotten;
    }

    private Optional<Long> oldest() {
        return database
                .query(
                        Long.class,
                        "SELECT first_seq FROM journal_request WHERE node = ? ORDER BY first_seq"
                                + " FETCH FIRST 1 ROWS ONLY",
                        node)
                .stream()
                .findFirst();
    }

    /** The first sequence recorded at a moment or later, found by halving: times never go back within a node. */
    private long firstSince(Sql sql, Instant moment) throws SQLException {
        long low = 1;
        long high = new JournalTables(sql).head(node).seq() + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            var at = sql.get(
                    Instant.class, "SELECT recorded_at FROM journal_entry WHERE node = ? AND seq = ?", node, middle);
            if (at.isBefore(moment)) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
