package org.mpaka.core.traveller;

import java.io.OutputStream;
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
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.journal.JournalQuery;
import org.mpaka.api.journal.Verification;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;

/** Keeps entries in memory and applies them in a transaction, as the journal does; does not chain them. */
final class AppendingJournal implements Journal {
    private static final String NO_HASH = "0".repeat(64);
    final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final Database database;
    private final EntryApplier applier;
    private final Payloads payloads;
    private final Clock clock;

    AppendingJournal(Database database, EntryApplier applier, Payloads payloads, Clock clock) {
        this.database = database;
        this.applier = applier;
        this.payloads = payloads;
        this.clock = clock;
    }

    @Override
    public synchronized List<Entry> append(Actor actor, List<Draft> drafts, Optional<String> idempotencyKey) {
        var key = idempotencyKey.map(given -> actor.user() + " " + given);
        if (key.isPresent() && byKey.containsKey(key.get())) return byKey.get(key.get());
        var appended = new ArrayList<Entry>();
        for (var draft : drafts) {
            var entry = entry(actor, draft, entries.size() + 1L);
            apply(entry);
            entries.add(entry);
            appended.add(entry);
        }
        key.ifPresent(known -> byKey.put(known, appended));
        return appended;
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

    void apply(Entry entry) {
        if (!applier.kinds().contains(entry.kind())) return;
        database.transact(sql -> {
            applier.apply(entry, sql.connection());
            return entry;
        });
    }

    /** Empties the registers and applies all entries anew. */
    void rebuild() {
        database.transact(sql -> {
            for (var table : applier.tables()) sql.update("DELETE FROM " + table);
            return applier.tables();
        });
        entries.forEach(this::apply);
    }

    @Override
    public Page<Entry> entries(Actor actor, JournalQuery query, PageRequest page) {
        return Page.of(entries);
    }

    @Override
    public Verification verify(Actor actor) {
        throw new IllegalStateException("not used here");
    }

    @Override
    public void export(Actor actor, NodeId node, String reason, OutputStream out) {
        throw new IllegalStateException("not used here");
    }

    @Override
    public RebuildReport rebuild(Actor actor) {
        throw new IllegalStateException("not used here");
    }

    @Override
    public Received receive(List<Entry> entries) {
        throw new IllegalStateException("not used here");
    }

    @Override
    public List<Entry> read(NodeId node, long fromSequence, int limit) {
        return List.copyOf(entries);
    }
}
