package org.mpaka.core.alert;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertImports;
import org.mpaka.api.alert.AlertList;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.core.alert.AlertEvents.ImportBegun;
import org.mpaka.core.alert.AlertEvents.ImportPart;
import org.mpaka.core.alert.AlertEvents.ListImported;
import org.mpaka.core.alert.AlertEvents.ListRolledBack;
import org.mpaka.core.json.Payloads;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Imports lists in three steps: read and compare, write unseen, put in force.
 *
 * <p>Only one import runs at a time. A preview is kept for an hour, the last four of them.
 */
@Component
public final class ListImports implements AlertImports {
    private static final int AT_ONCE = 200;
    private static final int MOST_PREVIEWS = 4;
    private static final Duration KEPT = Duration.ofHours(1);

    private final AlertRegister register;
    private final Journal journal;
    private final Payloads payloads;
    private final ListPolicy policy;
    private final Clock clock;
    private final List<AlertListFormat> formats = new CopyOnWriteArrayList<>();
    private final Map<UUID, Waiting> waiting = new LinkedHashMap<>();
    private final Map<UUID, Applied> applied = new LinkedHashMap<>();

    /** A preview and what it would write. */
    private record Waiting(
            Preview preview,
            String format,
            int versionBefore,
            PackedAlerts put,
            List<AlertId> removed,
            String contentHash,
            Instant until) {}

    private record Applied(Optional<String> key, AlertListId list) {}

    @Activate
    public ListImports(
            @Reference AlertRegister register,
            @Reference Journal journal,
            @Reference Payloads payloads,
            @Reference ListPolicy policy,
            @Reference Clock clock) {
        this.register = register;
        this.journal = journal;
        this.payloads = payloads;
        this.policy = policy;
        this.clock = clock;
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

    @Override
    public Preview preview(Actor actor, String formatId, InputStream file) throws IOException {
        actor.require(Right.ALERT_IMPORT);
        var format = formats.stream()
                .filter(one -> one.id().equals(formatId))
                .findFirst()
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "format", formatId));
        var list = format.list();
        int version = version(list);
        var reading = new ImportReading(payloads, register.hashes(list));
        var header = reading.read(format, file);
        // an empty file would put every listed person out of force
        if (reading.entries() == 0)
            throw new MpakaException(ErrorCode.UNREADABLE_FILE, formatId, 1, "no entry could be taken over");
        var removed = reading.removed();
        var preview = new Preview(
                TimeOrderedUuid.next(clock),
                list,
                header,
                reading.entries(),
                reading.added(),
                reading.changed(),
                removed.size(),
                reading.problems(),
                reading.problemCount());
        keep(new Waiting(
                preview,
                formatId,
                version,
                reading.put(),
                removed,
                reading.contentHash(),
                clock.instant().plus(KEPT)));
        return preview;
    }

    private int version(AlertListId list) {
        return register.list(list).map(AlertRegister.ListRow::version).orElse(0);
    }

    private void keep(Waiting preview) {
        synchronized (waiting) {
            waiting.values().removeIf(old -> old.until().isBefore(clock.instant()));
            waiting.put(preview.preview().id(), preview);
            var oldest = waiting.keySet().iterator();
            while (waiting.size() > MOST_PREVIEWS) {
                oldest.next();
                oldest.remove();
            }
        }
    }

    @Override
    public synchronized AlertList apply(Actor actor, UUID id, Optional<String> idempotencyKey) {
        actor.require(Right.ALERT_IMPORT);
        var done = applied.get(id);
        if (done != null && done.key().isPresent() && done.key().equals(idempotencyKey)) return describe(done.list());
        var wanted = take(id);
        var list = wanted.preview().list();
        int version = version(list);
        if (version != wanted.versionBefore()) throw new MpakaException(ErrorCode.CHANGED_MEANWHILE, list);
        write(actor, wanted, version + 1);
        applied.put(id, new Applied(idempotencyKey, list));
        if (applied.size() > MOST_PREVIEWS * 4)
            applied.remove(applied.keySet().iterator().next());
        synchronized (waiting) {
            waiting.remove(id);
        }
        return describe(list);
    }

    private Waiting take(UUID id) {
        synchronized (waiting) {
            var found = waiting.get(id);
            if (found == null || found.until().isBefore(clock.instant()))
                throw new MpakaException(ErrorCode.NOT_FOUND, "preview", id);
            return found;
        }
    }

    /** Every part is an act of its own, so that lanes record crossings in between; the last act puts all in force. */
    private void write(Actor actor, Waiting wanted, int version) {
        var list = wanted.preview().list();
        append(actor, new Draft(AlertEvents.IMPORT_BEGUN, list.value(), new ImportBegun(list, version)));
        wanted.put().each(AT_ONCE, part -> {
            var alerts =
                    part.stream().map(json -> payloads.read(json, Alert.class)).toList();
            append(
                    actor,
                    new Draft(AlertEvents.IMPORT_PART, list.value(), new ImportPart(list, version, alerts, List.of())));
        });
        for (int i = 0; i < wanted.removed().size(); i += AT_ONCE) {
            var part = wanted.removed()
                    .subList(i, Math.min(i + AT_ONCE, wanted.removed().size()));
            append(
                    actor,
                    new Draft(AlertEvents.IMPORT_PART, list.value(), new ImportPart(list, version, List.of(), part)));
        }
        var header = wanted.preview().header();
        append(
                actor,
                new Draft(
                        AlertEvents.LIST_IMPORTED,
                        list.value(),
                        new ListImported(
                                list,
                                version,
                                wanted.format(),
                                header.name(),
                                header.owner(),
                                header.publishedAt(),
                                wanted.preview().entries(),
                                wanted.contentHash())));
    }

    private void append(Actor actor, Draft draft) {
        journal.append(actor, draft);
    }

    @Override
    public synchronized AlertList rollBack(Actor actor, AlertListId list, String reason) {
        actor.require(Right.ALERT_IMPORT);
        var why = Required.reason(reason);
        var held = register.list(list).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "list", list));
        if (held.previous().isEmpty())
            throw new MpakaException(ErrorCode.WRONG_STATE, "list", "version " + held.version(), "roll back");
        var draft = new Draft(
                AlertEvents.LIST_ROLLED_BACK, list.value(), new ListRolledBack(list, held.version() + 1, why));
        append(actor, draft);
        return describe(list);
    }

    private AlertList describe(AlertListId list) {
        return register.list(list)
                .map(policy::describe)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "list", list));
    }
}
