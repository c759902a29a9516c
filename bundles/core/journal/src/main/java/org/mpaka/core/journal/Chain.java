package org.mpaka.core.journal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Entry;
import org.mpaka.core.journal.chain.EntryHash;

/** Lengthens this node's chain within one transaction. */
final class Chain {
    private final JournalTables tables;
    private Head head;
    private long ordinal;
    private final Instant now;

    /** @param now the clock's time, to the microsecond */
    Chain(JournalTables tables, Head head, long ordinal, Instant now) {
        this.tables = tables;
        this.head = head;
        this.ordinal = ordinal;
        this.now = now;
    }

    /** Where the chain stands, to return to when an act is undone. */
    record Mark(Head head, long ordinal) {}

    Mark mark() {
        return new Mark(head, ordinal);
    }

    void returnTo(Mark mark) {
        head = mark.head;
        ordinal = mark.ordinal;
    }

    List<EntryRow> append(UserId actor, List<Act.Line> lines) throws SQLException {
        var rows = new ArrayList<EntryRow>(lines.size());
        for (var line : lines) rows.add(append(actor, line));
        return rows;
    }

    private EntryRow append(UserId actor, Act.Line line) throws SQLException {
        long sequence = head.seq() + 1;
        var time = now.isBefore(head.recordedAt()) ? head.recordedAt() : now;
        var hash = EntryHash.of(
                head.node(), sequence, time, actor, line.kind(), line.subject(), line.payloadHash(), head.hash());
        var entry = new Entry(
                head.node(),
                sequence,
                time,
                actor,
                line.kind(),
                line.subject(),
                Optional.of(line.payload()),
                line.payloadHash(),
                head.hash(),
                hash);
        tables.insert(entry, ++ordinal);
        head = head.after(entry);
        return new EntryRow(
                entry.node(),
                sequence,
                ordinal,
                time,
                actor,
                entry.kind(),
                entry.subject(),
                entry.payload(),
                entry.payloadHash(),
                entry.previousHash(),
                hash);
    }

    void covered(long sequence) {
        head = head.coveredTo(sequence);
    }

    Head head() {
        return head;
    }

    void close() throws SQLException {
        tables.write(head);
        tables.unlock(ordinal);
    }
}
