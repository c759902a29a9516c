package org.mpaka.core.journal;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.RequestKey;
import org.mpaka.core.journal.chain.Checkpoint;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;
import org.mpaka.core.storage.StorageFault;

/** Records a group of acts in one transaction: each wholly or not at all, one that fails does not take the others. */
final class Recorder {
    private final Database database;
    private final NodeId node;
    private final Clock clock;
    private final Payloads payloads;
    private final Registers registers;
    private final AtomicReference<Head> lastHead;
    private boolean setBackTold;

    Recorder(Database database, NodeId node, Clock clock, Payloads payloads, Registers registers, Head head) {
        this.database = database;
        this.node = node;
        this.clock = clock;
        this.payloads = payloads;
        this.registers = registers;
        lastHead = new AtomicReference<>(head);
    }

    /** Where the chain ended when the last group was recorded. */
    Head lastHead() {
        return lastHead.get();
    }

    private record Outcome(Waiting waiting, List<Entry> entries, boolean repeated, RuntimeException[] refused) {}

    private record Recorded(List<Outcome> outcomes, Head head, boolean setBack) {}

    void record(List<Waiting> group) {
        var recorded = database.transact(sql -> attempt(sql, group));
        lastHead.set(recorded.head);
        setBackTold = recorded.setBack;
        for (var outcome : recorded.outcomes) {
            if (!outcome.repeated) outcome.entries.forEach(registers::applied);
            if (outcome.refused.length == 0) outcome.waiting.recorded(outcome.entries);
            else outcome.waiting.refused(outcome.refused[0]);
        }
    }

    private Recorded attempt(Sql sql, List<Waiting> group) throws SQLException {
        var tables = new JournalTables(sql);
        long ordinal = tables.lock();
        var head = tables.head(node);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var chain = new Chain(tables, head, ordinal, now);
        boolean setBack = tellSetBack(chain, head, now);
        var outcomes = new ArrayList<Outcome>(group.size());
        for (var waiting : group) outcomes.add(one(sql, tables, chain, waiting));
        chain.close();
        return new Recorded(outcomes, chain.head(), setBack);
    }

    /** @return whether the clock is behind and that has been told */
    private boolean tellSetBack(Chain chain, Head head, Instant now) throws SQLException {
        if (!now.isBefore(head.recordedAt())) return false;
        if (setBackTold || !now.isBefore(head.recordedAt().minus(ClockSetBack.TOLERANCE))) return setBackTold;
        var told = new ClockSetBack(now, head.recordedAt()).draft(node.value());
        chain.append(UserId.of(node.value()), List.of(Act.Line.of(told, payloads)));
        return true;
    }

    private Outcome one(Sql sql, JournalTables tables, Chain chain, Waiting waiting) throws SQLException {
        var savepoint = sql.connection().setSavepoint();
        var mark = chain.mark();
        try {
            var repeated = repetition(tables, waiting.act);
            if (!repeated.isEmpty()) return new Outcome(waiting, repeated, true, new RuntimeException[0]);
            var entries = perform(sql, tables, chain, waiting.act);
            sql.connection().releaseSavepoint(savepoint);
            return new Outcome(waiting, entries, false, new RuntimeException[0]);
        } catch (SQLException e) {
            var fault = StorageFault.of(e);
            if (fault != StorageFault.BUG) throw e;
            return undo(sql, chain, mark, savepoint, waiting, fault.exception(e));
        } catch (RuntimeException e) {
            return undo(sql, chain, mark, savepoint, waiting, e);
        }
    }

    private static Outcome undo(
            Sql sql, Chain chain, Chain.Mark mark, Savepoint savepoint, Waiting waiting, RuntimeException why)
            throws SQLException {
        sql.connection().rollback(savepoint);
        chain.returnTo(mark);
        return new Outcome(waiting, List.of(), false, new RuntimeException[] {why});
    }

    private static List<Entry> repetition(JournalTables tables, Act act) throws SQLException {
        if (act.key().isEmpty()) return List.of();
        var key = RequestKey.parse(act.key().get());
        var found = tables.request(act.actor(), key.key());
        if (found.isEmpty()) return List.of();
        var request = found.get();
        request.expect(key);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < request.entries(); i++) {
            var row = tables.find(request.node(), request.firstSeq() + i).orElseThrow();
            if (request.entries() != act.own() || !act.matches(row, i))
                throw new MpakaException(ErrorCode.IDEMPOTENCY_KEY_REUSED, key.key());
            entries.add(row.entry());
        }
        return entries;
    }

    private List<Entry> perform(Sql sql, JournalTables tables, Chain chain, Act act) throws SQLException {
        var rows = chain.append(act.actor(), act.lines());
        for (var row : rows) {
            registers.apply(row, sql);
            if (row.kind().equals(Checkpoint.KIND))
                chain.covered(payloads.read(row.entry(), Checkpoint.class).last());
        }
        var entries = rows.stream().map(EntryRow::entry).toList();
        if (act.key().isPresent())
            tables.remember(act.actor(), RequestKey.parse(act.key().get()), entries.get(0), act.own());
        return entries;
    }
}
