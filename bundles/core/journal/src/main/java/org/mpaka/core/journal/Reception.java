package org.mpaka.core.journal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mpaka.api.NodeId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.Journal.Received;
import org.mpaka.core.journal.chain.ChainFault;
import org.mpaka.core.journal.chain.EntryHash;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Sql;
import org.mpaka.core.storage.StorageFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes over another node's entries in one transaction. An entry that does not fit is set aside; the next go on. */
final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final Sql sql;
    private final JournalTables tables;
    private final Registers registers;
    private final Payloads payloads;
    private final Instant now;
    private final Map<Long, String> quarantined = new TreeMap<>();
    private final List<Entry> applied = new ArrayList<>();

    Reception(Sql sql, Registers registers, Payloads payloads, Clock clock) {
        this.sql = sql;
        tables = new JournalTables(sql);
        this.registers = registers;
        this.payloads = payloads;
        now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What became of them, and which are to be told to the appliers after the commit. */
    record Result(Received received, List<Entry> applied) {}

    Result receive(NodeId node, List<Entry> entries) throws SQLException {
        long ordinal = tables.lock();
        var head = tables.head(node);
        for (var entry : entries) {
            if (entry.sequence() > head.seq() + 1) break; // the sender resumes after what is held
            if (take(entry, ordinal + 1)) ordinal++;
            if (entry.sequence() > head.seq()) head = head.after(entry);
        }
        tables.write(head);
        tables.unlock(ordinal);
        return new Result(new Received(head.seq(), quarantined), applied);
    }

    /** @return whether it was stored */
    private boolean take(Entry entry, long ordinal) throws SQLException {
        var held = tables.find(entry.node(), entry.sequence());
        if (held.isPresent()) {
            again(entry, held.get());
            return false;
        }
        var fault = fault(entry);
        if (fault.isPresent()) {
            setAside(entry, fault.get());
            return false;
        }
        boolean genuine = entry.payload()
                .filter(payload -> !EntryHash.ofText(payload).equals(entry.payloadHash()))
                .isEmpty();
        var stored = genuine ? entry : withoutPayload(entry);
        tables.insert(stored, ordinal);
        if (genuine) apply(row(stored, ordinal), entry);
        else setAside(entry, ChainFault.PAYLOAD);
        return true;
    }

    /** A known entry: passed over, unless it now comes right, or contradicts the one that is held. */
    private void again(Entry entry, EntryRow held) throws SQLException {
        if (!held.hash().equals(entry.hash()) || !EntryHash.of(entry).equals(entry.hash())) {
            setAside(entry, ChainFault.FORK);
            return;
        }
        if (!isSetAside(entry) || entry.payload().isEmpty()) return;
        if (!EntryHash.ofText(entry.payload().get()).equals(entry.payloadHash())) {
            setAside(entry, ChainFault.PAYLOAD);
            return;
        }
        sql.update(
                "UPDATE journal_entry SET payload = ? WHERE node = ? AND seq = ?",
                entry.payload(),
                entry.node(),
                entry.sequence());
        apply(row(entry, held.ordinal()), entry);
    }

    private Optional<ChainFault> fault(Entry entry) throws SQLException {
        if (!EntryHash.isSubject(entry.subject())) return Optional.of(ChainFault.SUBJECT);
        if (!EntryHash.of(entry).equals(entry.hash())) return Optional.of(ChainFault.HASH);
        if (entry.sequence() == 1)
            return entry.previousHash().equals(EntryHash.NONE) ? Optional.empty() : Optional.of(ChainFault.PREVIOUS);
        var before = tables.find(entry.node(), entry.sequence() - 1);
        if (before.isEmpty()) return Optional.empty(); // set aside itself: nothing to compare with
        if (!before.get().hash().equals(entry.previousHash())) return Optional.of(ChainFault.PREVIOUS);
        return entry.time().isBefore(before.get().recordedAt()) ? Optional.of(ChainFault.TIME) : Optional.empty();
    }

    private void apply(EntryRow row, Entry entry) throws SQLException {
        var savepoint = sql.connection().setSavepoint();
        try {
            registers.apply(row, sql);
            applied.add(entry);
            sql.update("DELETE FROM journal_quarantine WHERE node = ? AND seq = ?", entry.node(), entry.sequence());
        } catch (SQLException | RuntimeException e) {
            if (e instanceof SQLException && StorageFault.of(e) != StorageFault.BUG) throw e;
            sql.connection().rollback(savepoint);
            LOG.warn("The registers refused {}: {}", entry, e.getClass().getSimpleName());
            setAside(entry, ChainFault.REGISTER);
        }
    }

    private boolean isSetAside(Entry entry) throws SQLException {
        return sql.find(
                        Long.class,
                        "SELECT seq FROM journal_quarantine WHERE node = ? AND seq = ?",
                        entry.node(),
                        entry.sequence())
                .isPresent();
    }

    private void setAside(Entry entry, ChainFault fault) throws SQLException {
        quarantined.put(entry.sequence(), fault.sentenceCode());
        sql.update("DELETE FROM journal_quarantine WHERE node = ? AND seq = ?", entry.node(), entry.sequence());
        sql.update(
                "INSERT INTO journal_quarantine (node, seq, reason, entry, received_at) VALUES (?, ?, ?, ?, ?)",
                entry.node(),
                entry.sequence(),
                fault.sentenceCode(),
                payloads.write(entry),
                now);
    }

    private static Entry withoutPayload(Entry entry) {
        return new Entry(
                entry.node(),
                entry.sequence(),
                entry.time(),
                entry.actor(),
                entry.kind(),
                entry.subject(),
                Optional.empty(),
                entry.payloadHash(),
                entry.previousHash(),
                entry.hash());
    }

    private static EntryRow row(Entry entry, long ordinal) {
        return new EntryRow(
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
}
