package org.mpaka.core.journal;

import org.mpaka.api.access.Actor;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.journal.Repetitions;
import org.mpaka.api.journal.RequestKey;
import org.mpaka.core.storage.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows writes again by the keys that the journal keeps with their entries. */
@Component
public final class KnownRequests implements Repetitions {
    private final Database database;

    /** The journal is referred to because it makes the tables. */
    @Activate
    public KnownRequests(@Reference Database database, @Reference Journal tables) {
        this.database = database;
    }

    @Override
    public void expectSame(Actor actor, RequestKey key) {
        database.read(sql -> new JournalTables(sql).request(actor.user(), key.key()))
                .ifPresent(before -> before.expect(key));
    }
}
