package org.mpaka.core.journal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.DraftCompanion;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.journal.JournalQuery;
import org.mpaka.api.journal.NodeKey;
import org.mpaka.api.journal.ProtectedContent;
import org.mpaka.api.journal.Verification;
import org.mpaka.core.journal.chain.PublishedKey;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The journal of this node over the node's database. */
@Component(immediate = true)
public final class ChainedJournal implements Journal {
    private static final Logger LOG = LoggerFactory.getLogger(ChainedJournal.class);
    private static final int LARGEST_SHIPMENT = 1_000;
    /** Entries of an imported list are large: a thousand of them would fill the memory. */
    private static final int EXPORTED_AT_ONCE = 100;

    private final Database database;
    private final NodeId node;
    private final NodeKey key;
    private final Clock clock;
    private final Payloads payloads;
    private final Registers registers = new Registers();
    private final List<DraftCompanion> companions = new CopyOnWriteArrayList<>();
    private final AppendQueue queue;
    private final CheckpointSchedule schedule;
    private final Checkpoints checkpoints;
    private final RecordedLooks looks = new RecordedLooks();
    private final Seals seals = new Seals();

    @Activate
    public ChainedJournal(
            @Reference Database database,
            @Reference ThisNode thisNode,
            @Reference NodeKey key,
            @Reference Clock clock,
            @Reference Payloads payloads) {
        this.database = database;
        this.key = key;
        this.clock = clock;
        this.payloads = payloads;
        node = thisNode.identity().node();
        database.migrate(Migrations.beside("journal", ChainedJournal.class));
        database.run(registers::load);
        var head = database.read(sql -> new JournalTables(sql).head(node));
        var recorder = new Recorder(database, node, clock, payloads, registers, head);
        queue = new AppendQueue(recorder::record);
        checkpoints = new Checkpoints(database, node, key, payloads, queue);
        checkpoints.publishKey();
        var requests = new RequestKeys(database, node, clock);
        schedule = new CheckpointSchedule(checkpoints, recorder::lastHead, requests::forget);
    }

    /** Signs what is not signed yet and ends its thread. */
    @Deactivate
    public void stop() {
        schedule.close();
    }

    /** Signs now what is not signed yet. */
    public void sign() {
        checkpoints.sign();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "removeApplier")
    public void addApplier(EntryApplier applier) {
        queue.alone(() -> {
            var caughtUp = database.transact(sql -> registers.catchUp(applier, sql));
            registers.admit(applier);
            if (!caughtUp.isEmpty())
                LOG.info("{} caught up with {} entries", applier.getClass().getName(), caughtUp.size());
            return true;
        });
    }

    public void removeApplier(EntryApplier applier) {
        queue.alone(() -> {
            registers.dismiss(applier);
            return true;
        });
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "removeCompanion")
    public void addCompanion(DraftCompanion companion) {
        companions.add(companion);
    }

    public void removeCompanion(DraftCompanion companion) {
        companions.remove(companion);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "removeProtected")
    public void addProtected(ProtectedContent content) {
        seals.add(content);
    }

    public void removeProtected(ProtectedContent content) {
        seals.remove(content);
    }

    @Override
    public List<Entry> append(Actor actor, List<Draft> drafts, Optional<String> idempotencyKey) {
        if (drafts.isEmpty()) throw new IllegalStateException("nothing to record");
        var all = new ArrayList<>(drafts);
        for (var draft : drafts)
            for (var companion : companions)
                if (companion.kinds().contains(draft.kind())) all.addAll(companion.accompany(actor, draft));
        var lines = all.stream().map(draft -> Act.Line.of(draft, payloads)).toList();
        var entries = queue.append(new Act(actor.user(), lines, drafts.size(), idempotencyKey));
        schedule.appended();
        return entries;
    }

    @Override
    public Page<Entry> entries(Actor actor, JournalQuery query, PageRequest page) {
        actor.require(Right.JOURNAL_READ);
        var now = clock.instant();
        if (page.after().isEmpty() || !looks.isRecorded(actor.user(), query, now)) {
            append(actor, LookedAt.viewed(node, query));
            looks.record(actor.user(), query, now);
        }
        return seals.shown(actor, EntrySearch.search(database, query, page));
    }

    @Override
    public Verification verify(Actor actor) {
        actor.require(Right.JOURNAL_READ);
        var ownKey = PublishedKey.of(key.certificate()).fingerprint();
        var verification = database.read(sql -> new Inspection(sql).verify(node, ownKey));
        append(actor, LookedAt.verified(node, verification));
        return verification;
    }

    @Override
    public void export(Actor actor, NodeId wanted, String reason, OutputStream out) throws IOException {
        actor.require(Right.JOURNAL_READ);
        append(actor, LookedAt.exported(node, wanted, JournalQuery.checked(reason)));
        checkpoints.sign();
        long last = database.read(sql -> new JournalTables(sql).head(wanted).seq());
        if (last == 0) throw new MpakaException(ErrorCode.NOT_FOUND, "node", wanted);
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        // whoever reads slowly must hold no connection meanwhile: a few entries are read, then written
        for (long from = 1; from <= last; from += EXPORTED_AT_ONCE) {
            long first = from;
            int most = (int) Math.min(EXPORTED_AT_ONCE, last - from + 1);
            for (var entry : database.read(sql -> new JournalTables(sql).between(wanted, first, first + most - 1))) {
                writer.write(payloads.write(seals.shown(actor, entry)));
                writer.write('\n');
            }
        }
        writer.flush();
    }

    @Override
    public RebuildReport rebuild(Actor actor) {
        actor.require(Right.SYSTEM_ADMINISTER);
        long began = System.nanoTime();
        long applied = queue.alone(() -> database.transact(sql -> new Rebuild(sql, registers).run()));
        append(actor, LookedAt.rebuilt(node, applied));
        return new RebuildReport(applied, Duration.ofNanos(System.nanoTime() - began));
    }

    @Override
    public Received receive(List<Entry> entries) {
        if (entries.isEmpty()) throw new IllegalStateException("nothing to receive");
        var sender = entries.get(0).node();
        if (sender.equals(node)
                || entries.stream().anyMatch(entry -> !entry.node().equals(sender)))
            throw new MpakaException(
                    ErrorCode.JOURNAL_BROKEN, sender, entries.get(0).sequence(), "entries of one other node are taken");
        // by its name, which a node never changes: its invented travellers may not be counted among real ones, nor
        // these leak
        if (TrainingName.is(sender) != TrainingName.is(node))
            throw new MpakaException(
                    ErrorCode.JOURNAL_BROKEN,
                    sender,
                    entries.get(0).sequence(),
                    "a node for training exchanges entries with such nodes only");
        return queue.alone(() -> {
            var result =
                    database.transact(sql -> new Reception(sql, registers, payloads, clock).receive(sender, entries));
            result.applied().forEach(registers::applied);
            return result.received();
        });
    }

    @Override
    public List<Entry> read(NodeId wanted, long fromSequence, int limit) {
        return database.read(
                sql -> new JournalTables(sql).read(wanted, fromSequence, Math.min(limit, LARGEST_SHIPMENT)));
    }
}
