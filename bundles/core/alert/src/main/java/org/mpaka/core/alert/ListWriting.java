package org.mpaka.core.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.Journal;
import org.mpaka.core.alert.AlertEvents.ImportBegun;
import org.mpaka.core.alert.AlertEvents.ImportCleared;
import org.mpaka.core.alert.AlertEvents.ImportPart;
import org.mpaka.core.alert.AlertEvents.ListImported;
import org.mpaka.core.alert.Previews.Waiting;

/**
 * Writes a version of a list: every part is an act of its own, so that lanes record crossings in between; the last act
 * puts all in force. What earlier versions left is taken out in small acts too.
 */
final class ListWriting {
    private static final int CLEARED_AT_ONCE = 500;

    private final AlertRegister register;
    private final Journal journal;
    private final Actor actor;

    ListWriting(AlertRegister register, Journal journal, Actor actor) {
        this.register = register;
        this.journal = journal;
        this.actor = actor;
    }

    /** Writes what differs and puts it in force. */
    void write(Waiting wanted, int version, ImportProgress progress) {
        var list = wanted.preview().list();
        clear(list, version - 1, ImportProgress.UNWATCHED);
        append(AlertEvents.IMPORT_BEGUN, list, new ImportBegun(list, version, true));
        var parts = wanted.parts();
        long done = 0;
        for (int part = 0; part < parts.parts(); part++) {
            progress.at(done, parts.rows());
            append(AlertEvents.IMPORT_PART, list, part(list, version, parts.packed(part)));
            done += parts.rows(part);
        }
        progress.at(done, parts.rows());
        var header = wanted.preview().header();
        append(
                AlertEvents.LIST_IMPORTED,
                list,
                new ListImported(
                        list,
                        version,
                        wanted.format(),
                        header.name(),
                        header.owner(),
                        header.publishedAt(),
                        wanted.preview().entries(),
                        wanted.contentHash(),
                        true));
    }

    private static ImportPart part(AlertListId list, int version, byte[] packed) {
        return new ImportPart(list, version, List.of(), List.of(), Optional.of(Packing.text(packed)));
    }

    /** Takes out rows that neither the version in force nor a roll-back needs. */
    void clear(AlertListId list, int version, ImportProgress progress) {
        var ids = new ArrayList<String>();
        var batches = new ArrayList<byte[]>();
        int count = register.eachUnneeded(list, version, id -> {
            ids.add(id);
            if (ids.size() == CLEARED_AT_ONCE) pack(ids, batches);
        });
        pack(ids, batches);
        int done = 0;
        for (var batch : batches) {
            progress.at(done, count);
            append(AlertEvents.IMPORT_CLEARED, list, new ImportCleared(list, version, Packing.text(batch)));
            done = Math.min(count, done + CLEARED_AT_ONCE);
        }
        progress.at(count, count);
    }

    private static void pack(List<String> ids, List<byte[]> batches) {
        if (!ids.isEmpty()) batches.add(Packing.pack(ids));
        ids.clear();
    }

    private void append(EntryKind kind, AlertListId list, Object payload) {
        journal.append(actor, new Draft(kind, list.value(), payload));
    }
}
