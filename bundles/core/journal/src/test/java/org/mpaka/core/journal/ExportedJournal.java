package org.mpaka.core.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.mpaka.api.NodeId;
import org.mpaka.api.journal.Draft;
import org.mpaka.core.journal.chain.PublishedKey;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.fixtures.TestDatabase;

/** A journal with entries and checkpoints, exported. */
public final class ExportedJournal {
    private ExportedJournal() {}

    /** @return the fingerprint of the key that signed */
    public static String write(Path file, Path keys, int entries) throws IOException {
        try (var database = TestDatabase.create(TestDatabase.Kind.DERBY);
                var out = Files.newOutputStream(file)) {
            var wired = Wired.on(database, keys);
            var drafts = new ArrayList<Draft>();
            for (int i = 0; i < entries; i++) drafts.add(CountingRegister.hit("e" + i));
            wired.journal().append(Actors.OFFICER, drafts, Optional.empty());
            wired.journal().export(Wired.AUDITOR, NodeId.of("bdi-kob-1"), "audit plan", out);
            wired.journal().stop();
            return PublishedKey.of(
                            Wired.key(Wired.KOBERO, keys, new MutableClock()).certificate())
                    .fingerprint();
        }
    }
}
