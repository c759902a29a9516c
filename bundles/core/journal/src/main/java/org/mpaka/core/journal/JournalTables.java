package org.mpaka.core.journal;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.RequestKey;
import org.mpaka.core.storage.Sql;

/** The journal's own tables, inside somebody's transaction. */
final class JournalTables {
    private final Sql sql;

    JournalTables(Sql sql) {
        this.sql = sql;
    }

    /** Waits until no other transaction appends, and gives the place of the last entry. */
    long lock() throws SQLException {
        sql.update("UPDATE journal_order SET ordinal = ordinal WHERE id = 1");
        return sql.get(Long.class, "SELECT ordinal FROM journal_order WHERE id = 1");
    }

    void unlock(long ordinal) throws SQLException {
        sql.update("UPDATE journal_order SET ordinal = ? WHERE id = 1", ordinal);
    }

    Head head(NodeId node) throws SQLException {
        return sql.find(Head.class, "SELECT * FROM journal_head WHERE node = ?", node)
                .orElse(Head.none(node));
    }

    List<Head> heads() throws SQLException {
        return sql.query(Head.class, "SELECT * FROM journal_head ORDER BY node");
    }

    void write(Head head) throws SQLException {
        int changed = sql.update(
                "UPDATE journal_head SET seq = ?, hash = ?, recorded_at = ?, covered = ? WHERE node = ?",
                head.seq(),
                head.hash(),
                head.recordedAt(),
                head.covered(),
                head.node());
        if (changed == 0)
            sql.update(
                    "INSERT INTO journal_head (node, seq, hash, recorded_at, covered) VALUES (?, ?, ?, ?, ?)",
                    head.node(),
                    head.seq(),
                    head.hash(),
                    head.recordedAt(),
                    head.covered());
    }

    void insert(Entry entry, long ordinal) throws SQLException {
        sql.update(
                "INSERT INTO journal_entry (node, seq, ordinal, recorded_at, actor, kind, subject, payload,"
                        + " payload_hash, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.node(),
                entry.sequence(),
                ordinal,
                entry.time(),
                entry.actor(),
                entry.kind(),
                entry.subject(),
                entry.payload(),
                entry.payloadHash(),
                entry.previousHash(),
                entry.hash());
    }

    Optional<EntryRow> find(NodeId node, long sequence) throws SQLException {
        return sql.find(EntryRow.class, "SELECT * FROM journal_entry WHERE node = ? AND seq = ?", node, sequence);
    }

    List<Entry> read(NodeId node, long from, int limit) throws SQLException {
        return sql
                .query(
                        EntryRow.class,
                        "SELECT * FROM journal_entry WHERE node = ? AND seq >= ? ORDER BY seq FETCH FIRST ? ROWS ONLY",
                        node,
                        from,
                        limit)
                .stream()
                .map(EntryRow::entry)
                .toList();
    }

    List<Entry> between(NodeId node, long first, long last) throws SQLException {
        return sql
                .query(
                        EntryRow.class,
                        "SELECT * FROM journal_entry WHERE node = ? AND seq BETWEEN ? AND ? ORDER BY seq",
                        node,
                        first,
                        last)
                .stream()
                .map(EntryRow::entry)
                .toList();
    }

    /** Every entry of a node up to a sequence, one by one. */
    void each(NodeId node, long last, Consumer<Entry> action) throws SQLException {
        sql.each(
                EntryRow.class,
                row -> action.accept(row.entry()),
                "SELECT * FROM journal_entry WHERE node = ? AND seq <= ? ORDER BY seq",
                node,
                last);
    }

    Optional<Request> request(UserId actor, String key) throws SQLException {
        return sql.find(
                Request.class,
                "SELECT request_key, content, node, first_seq, entries FROM journal_request"
                        + " WHERE actor = ? AND request_key = ?",
                actor,
                key);
    }

    void remember(UserId actor, RequestKey key, Entry first, int entries) throws SQLException {
        sql.update(
                "INSERT INTO journal_request (actor, request_key, content, node, first_seq, entries)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                actor,
                key.key(),
                key.content(),
                first.node(),
                first.sequence(),
                entries);
    }

    /** The entries that a request with a key made. */
    record Request(String requestKey, Optional<String> content, NodeId node, long firstSeq, int entries) {
        /** @throws MpakaException {@code IDEMPOTENCY_KEY_REUSED} when it was made for something else */
        void expect(RequestKey again) {
            if (again.isReuseOf(new RequestKey(requestKey, content)))
                throw new MpakaException(ErrorCode.IDEMPOTENCY_KEY_REUSED, requestKey);
        }
    }
}
