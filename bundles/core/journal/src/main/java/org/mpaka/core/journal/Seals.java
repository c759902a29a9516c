package org.mpaka.core.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mpaka.api.Page;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.ProtectedContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals what says why a case has protection priority from readers who may not know it. */
final class Seals {
    private static final Logger LOG = LoggerFactory.getLogger(Seals.class);

    private final List<ProtectedContent> knowing = new CopyOnWriteArrayList<>();

    void add(ProtectedContent content) {
        knowing.add(content);
    }

    void remove(ProtectedContent content) {
        knowing.remove(content);
    }

    Page<Entry> shown(Actor actor, Page<Entry> page) {
        return new Page<>(
                page.items().stream().map(entry -> shown(actor, entry)).toList(), page.next());
    }

    Entry shown(Actor actor, Entry entry) {
        if (actor.may(Right.PROTECTION_READ) || entry.payload().isEmpty()) return entry;
        boolean tells = knowing.stream()
                .filter(content -> content.kinds().contains(entry.kind()))
                .anyMatch(content -> tells(content, entry));
        return tells ? entry.withSealedPayload() : entry;
    }

    /** What cannot be judged stays closed. */
    private static boolean tells(ProtectedContent content, Entry entry) {
        try {
            return content.tells(entry);
        } catch (RuntimeException e) {
            LOG.warn("{} is sealed: {}", entry, e.getClass().getName());
            return true;
        }
    }
}
