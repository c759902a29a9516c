package org.mpaka.core.alert;

import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.NodeId;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.DraftCompanion;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.journal.JournalQuery;
import org.mpaka.api.journal.Verification;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Sql;

/** Keeps entries in memory and applies them in a transaction, as the journal does; does not chain them. */
final class AppendingJournal implements Journal {
    private static final String NO_HASH = "0".repeat(64);
    final List<Entry> entries = new ArrayList<>();
    final List<DraftCompanion> companions = new ArrayList<>();
    final List<EntryApplier> appliers = new ArrayList<>();
    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final Database database;
    private final Payloads payloads;
    private final Clock clock;
    int failAfter = Integer.MAX_VALUE;
    volatile Interruption beforeAppending = () -> {};

    /** Lets a test hold an act. */
    interface Interruption {
        void run() throws InterruptedException;
    }

    AppendingJournal(Database database, Payloads payloads, Clock clock) {
        this.database = database;
        this.payloads = payloads;
        this.clock = clock;
    }

    @Override
    public synchronized List<Entry> append(Actor actor, List<Draft> drafts, Optional<String> idempotencyKey) {
        var key = idempotencyKey.map(given -> actor.user() + " " + given);
        if (key.isPresent() && byKey.containsKey(key.get())) return byKey.get(key.get());
        try {
            beforeAppending.run();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (failAfter-- <= 0) throw new IllegalStateException("power cut");
        var all = new ArrayList<>(drafts);
        for (var draft : drafts)
            for (var companion : companions)
                if (companion.kinds().contains(draft.kind())) all.addAll(companion.accompany(actor, draft));
        var appended = new ArrayList<Entry>();
        for (var draft : all) appended.add(entry(actor, draft, entries.size() + appended.size() + 1L));
        database.run(sql -> {
            for (var entry : appended) apply(entry, sql);
        });
        entries.addAll(appended);
        appended.forEach(entry -> appliers.stream()
                .filter(applier -> applier.kinds().contains(entry.kind()))
                .forEach(applier -> applier.applied(entry)));
        var own = List.copyOf(appended.subList(0, drafts.size()));
        key.ifPresent(known -> byKey.put(known, own));
        return own;
    }

    private Entry entry(Actor actor, Draft draft, long sequence) {
        return new Entry(
                NodeId.of("bdi-kob-1"),
                sequence,
                clock.instant(),
                actor.user(),
                draft.kind(),
                draft.subject(),
                Optional.of(payloads.write(draft.payload())),
                NO_HASH,
                NO_HASH,
                NO_HASH);
    }

    private void apply(Entry entry, Sql sql) throws SQLException {
        for (var applier : appliers) if (applier.kinds().contains(entry.kind())) applier.apply(entry, sql.connection());
    }

    long count(String kind) {
        return entries.stream()
                .filter(entry -> entry.kind().value().equals(kind))
                .count();
    }

    /** Empties the registers and applies all entries anew. */
    void rebuild() {
        database.run(sql -> {
            for (var applier : appliers) for (var table : applier.tables()) sql.update("DELETE FROM " + table);
            for (var entry : entries) apply(entry, sql);
        });
    }

    @Override
    public RebuildReport rebuild(Actor actor) {
        throw new IllegalStateException("not asked in these tests");
    }

    @Override
    public Page<Entry> entries(Actor actor, JournalQuery query, PageRequest page) {
        throw new IllegalStateException("not asked in these tests");
    }

    @Override
    public Verification verify(Actor actor) {
        throw new IllegalStateException("not asked in these tests");
    }

    @Override
    public void export(Actor actor, NodeId node, String reason, OutputStream out) {
        throw new IllegalStateException("not asked in these tests");
    }

    @Override
    public Received receive(List<Entry> received) {
        throw new IllegalStateException("not asked in these tests");
    }

    @Override
    public List<Entry> read(NodeId node, long fromSequence, int limit) {
        throw new IllegalStateException("not asked in these tests");
    }
}
