package org.mpaka.core.alert;

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
    private static final int CLEARED_AT_ONCE = 20;

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
            append(AlertEvents.IMPORT_PART, list, part(list, version, parts.text(part)));
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

    private static ImportPart part(AlertListId list, int version, PartText text) {
        return new ImportPart(
                list,
                version,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(Packing.text(text.heads())),
                Optional.of(Packing.text(text.bodies())));
    }

    /** Takes out parts of which neither the version in force nor a roll-back needs a line. */
    void clear(AlertListId list, int version, ImportProgress progress) {
        var parts = register.unneededParts(list);
        for (int done = 0; done < parts.size(); done += CLEARED_AT_ONCE) {
            progress.at(done, parts.size());
            var now = parts.subList(done, Math.min(parts.size(), done + CLEARED_AT_ONCE));
            append(AlertEvents.IMPORT_CLEARED, list, new ImportCleared(list, version, now));
        }
        progress.at(parts.size(), parts.size());
    }

    private void append(EntryKind kind, AlertListId list, Object payload) {
        journal.append(actor, new Draft(kind, list.value(), payload));
    }
}
