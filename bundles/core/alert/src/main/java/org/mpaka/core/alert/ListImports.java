package org.mpaka.core.alert;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.AlertImports;
import org.mpaka.api.alert.AlertList;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.api.alert.ListDifference;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.journal.RequestKey;
import org.mpaka.core.alert.AlertEvents.ListRolledBack;
import org.mpaka.core.alert.Previews.Waiting;
import org.mpaka.core.json.Payloads;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Imports lists in three steps: read and compare, write unseen, put in force.
 *
 * <p>One file is read and one list written at a time.
 */
@Component(service = {AlertImports.class, ListImports.class})
public final class ListImports implements AlertImports {
    private static final int MOST_SHOWN_PROBLEMS = 1000;
    private static final int MOST_REMEMBERED = 16;

    private final AlertRegister register;
    private final AlertMemory memory;
    private final Journal journal;
    private final Payloads payloads;
    private final ListPolicy policy;
    private final Clock clock;
    private final List<AlertListFormat> formats = new CopyOnWriteArrayList<>();
    private final Previews previews;
    private final Object reading = new Object();
    private final Map<UUID, Applied> applied = new LinkedHashMap<>();

    private record Applied(Optional<String> key, AlertListId list) {}

    @Activate
    public ListImports(
            @Reference AlertRegister register,
            @Reference AlertMemory memory,
            @Reference Journal journal,
            @Reference Payloads payloads,
            @Reference ListPolicy policy,
            @Reference Clock clock) {
        this.register = register;
        this.memory = memory;
        this.journal = journal;
        this.payloads = payloads;
        this.policy = policy;
        this.clock = clock;
        previews = new Previews(clock);
    }

    /** Lets what waits go. */
    @Deactivate
    public void stop() {
        previews.dropAll();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "removeFormat")
    public void addFormat(AlertListFormat format) {
        formats.add(format);
    }

    public void removeFormat(AlertListFormat format) {
        formats.remove(format);
    }

    @Override
    public List<String> formats() {
        return formats.stream().map(AlertListFormat::id).sorted().toList();
    }

    AlertListFormat format(String id) {
        return formats.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "format", id));
    }

    @Override
    public Preview preview(Actor actor, String formatId, InputStream file) throws IOException {
        return preview(actor, formatId, file, 0, ImportProgress.UNWATCHED);
    }

    /** @param size of the file, 0 when it is not known */
    Preview preview(Actor actor, String formatId, InputStream file, long size, ImportProgress progress)
            throws IOException {
        actor.require(Right.ALERT_IMPORT);
        var format = format(formatId);
        synchronized (reading) {
            int version = version(format.list());
            var read = new ImportReading(payloads);
            var header = read.read(format, file, size, register, progress);
            // an empty file would put every listed person out of force
            if (read.entries() == 0) {
                read.parts().close();
                throw new MpakaException(ErrorCode.UNREADABLE_FILE, formatId, 1, "no entry could be taken over");
            }
            var preview = describe(format.list(), header, read);
            previews.keep(new Waiting(
                    preview, formatId, version, read.parts(), List.copyOf(read.problems()), read.contentHash()));
            return preview;
        }
    }

    private Preview describe(AlertListId list, AlertListFormat.Header header, ImportReading read) {
        var problems = read.problems();
        return new Preview(
                TimeOrderedUuid.next(clock),
                list,
                header,
                read.entries(),
                read.parts().count(PackedRow.Change.ADDED),
                read.parts().count(PackedRow.Change.CHANGED),
                read.parts().count(PackedRow.Change.REMOVED),
                problems.subList(0, Math.min(MOST_SHOWN_PROBLEMS, problems.size())),
                read.problemCount());
    }

    private int version(AlertListId list) {
        return register.list(list).map(AlertRegister.ListRow::version).orElse(0);
    }

    @Override
    public Page<ListDifference> differences(
            Actor actor, UUID preview, Optional<ListDifference.Kind> kind, PageRequest page) {
        actor.require(Right.ALERT_IMPORT);
        var wanted = unchanged(previews.get(preview));
        var found = new ListDifferences(register, payloads).page(wanted.parts(), kind, page);
        var shown = found.items().stream()
                .map(difference -> difference.alert().value())
                .toList();
        var list = wanted.preview().list().value();
        journal.append(actor, new Draft(AlertEvents.IMPORT_COMPARED, list, new AlertEvents.Look(shown)));
        return found;
    }

    private Waiting unchanged(Waiting wanted) {
        var list = wanted.preview().list();
        if (version(list) != wanted.versionBefore()) throw new MpakaException(ErrorCode.CHANGED_MEANWHILE, list);
        return wanted;
    }

    @Override
    public int problems(Actor actor, UUID preview, Consumer<ImportProblem> action) {
        actor.require(Right.ALERT_IMPORT);
        var wanted = previews.get(preview);
        wanted.problems().forEach(action);
        return wanted.preview().problemCount();
    }

    @Override
    public AlertList apply(Actor actor, UUID id, Optional<String> idempotencyKey) {
        var list = apply(actor, id, idempotencyKey, ImportProgress.UNWATCHED);
        clear(actor, list.id(), ImportProgress.UNWATCHED);
        return list;
    }

    /** What becomes of a list is journaled in many entries, without a key. */
    private void refuseReused(String key) {
        var wanted = RequestKey.parse(key);
        for (var before : applied.values())
            if (before.key().map(RequestKey::parse).filter(wanted::isReuseOf).isPresent())
                throw new MpakaException(ErrorCode.IDEMPOTENCY_KEY_REUSED, wanted.key());
    }

    /** Without clearing up. */
    synchronized AlertList apply(Actor actor, UUID id, Optional<String> idempotencyKey, ImportProgress progress) {
        actor.require(Right.ALERT_IMPORT);
        var done = applied.get(id);
        if (done != null && done.key().isPresent() && done.key().equals(idempotencyKey)) return describe(done.list());
        idempotencyKey.ifPresent(this::refuseReused);
        var list = previews.get(id).preview().list();
        var wanted = unchanged(previews.take(id));
        try {
            new ListWriting(register, journal, actor).write(wanted, wanted.versionBefore() + 1, progress);
        } catch (RuntimeException e) {
            previews.keep(wanted);
            throw e;
        }
        previews.done(wanted);
        // here, not within the journal, where every lane would wait for it
        memory.refresh();
        applied.put(id, new Applied(idempotencyKey, list));
        if (applied.size() > MOST_REMEMBERED)
            applied.remove(applied.keySet().iterator().next());
        return describe(list);
    }

    /** Takes out what nobody needs any longer; broken off, the next import goes on with it. */
    synchronized void clear(Actor actor, AlertListId list, ImportProgress progress) {
        new ListWriting(register, journal, actor).clear(list, version(list), progress);
    }

    Preview preview(UUID id) {
        return previews.get(id).preview();
    }

    @Override
    public synchronized AlertList rollBack(Actor actor, AlertListId list, String reason) {
        actor.require(Right.ALERT_IMPORT);
        var why = Required.reason(reason);
        var held = register.list(list).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "list", list));
        if (held.previous().isEmpty())
            throw new MpakaException(ErrorCode.WRONG_STATE, "list", "version " + held.version(), "roll back");
        journal.append(
                actor,
                new Draft(
                        AlertEvents.LIST_ROLLED_BACK, list.value(), new ListRolledBack(list, held.version() + 1, why)));
        memory.refresh();
        return describe(list);
    }

    private AlertList describe(AlertListId list) {
        return register.list(list)
                .map(policy::describe)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "list", list));
    }
}
