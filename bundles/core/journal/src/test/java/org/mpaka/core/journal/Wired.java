package org.mpaka.core.journal;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.NodeKey;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.internal.PooledDatabase;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.fixtures.TestDatabase;

/** A journal put together by hand. */
record Wired(Database database, MutableClock clock, ChainedJournal journal, CountingRegister register) {
    static final Actor AUDITOR = Actors.AUDITOR;
    static final Actor EVERYTHING =
            new Actor(UserId.of("test"), "Test", Set.of(Role.ADMINISTRATOR, Role.AUDITOR), Actors.KOBERO);
    static final ThisNode KOBERO = node("bdi-kob-1");

    static ThisNode node(String id) {
        var identity =
                new NodeIdentity(NodeId.of(id), CountryCode.of("BDI"), Actors.KOBERO, NodeIdentity.Mode.TRAINING);
        return () -> identity;
    }

    static Wired on(TestDatabase database, Path keys) {
        database.clear();
        return over(database.dataSource(), KOBERO, keys);
    }

    static Wired over(DataSource source, ThisNode node, Path keys) {
        var database = new PooledDatabase(source);
        var clock = new MutableClock();
        var journal = journal(database, node, keys, clock);
        var register = new CountingRegister(database);
        journal.addApplier(register);
        return new Wired(database, clock, journal, register);
    }

    static ChainedJournal journal(Database database, ThisNode node, Path keys, MutableClock clock) {
        database.migrate(Migrations.beside("journal", ChainedJournal.class));
        if (database.query(Long.class, "SELECT ordinal FROM journal_order").isEmpty())
            database.update("INSERT INTO journal_order (id, ordinal) VALUES (1, 0)");
        return new ChainedJournal(database, node, key(node, keys, clock), clock, new Payloads());
    }

    static NodeKey key(ThisNode node, Path keys, MutableClock clock) {
        NodeDirectory directory = () -> keys;
        return new FileNodeKey(node, directory, clock, settings(""));
    }

    @SuppressWarnings("BadAnnotationImplementation")
    static FileNodeKey.Settings settings(String secret) {
        return new FileNodeKey.Settings() {
            @Override
            public String secret() {
                return secret;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return FileNodeKey.Settings.class;
            }
        };
    }

    record Count(String id, int hits, String lastNode, long lastSeq) {}

    List<Count> counts() {
        return database.query(Count.class, "SELECT * FROM counting ORDER BY id");
    }

    long entries() {
        return database.query(Long.class, "SELECT COUNT(*) FROM journal_entry").get(0);
    }
}
