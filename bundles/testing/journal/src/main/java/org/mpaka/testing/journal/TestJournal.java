package org.mpaka.testing.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.DraftCompanion;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.journal.NodeKey;
import org.mpaka.core.journal.ChainedJournal;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.internal.PooledDatabase;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.fixtures.TestDatabase;

/**
 * The product's own database access and journal, wired by hand on a test database that is emptied first.
 *
 * <pre>{@code
 * var journal = TestJournal.on(database);
 * var register = new ShiftRegister(journal.database(), journal.payloads());
 * journal.with(register);
 * var shifts = new JournaledShifts(journal.journal(), register, journal.clock());
 * }</pre>
 */
public final class TestJournal {
    /** The node of all tests that do not name another. */
    public static final ThisNode KOBERO = node("bdi-kob-1");

    private static final NodeKey KEY = TestNodeKey.temporary(KOBERO);
    private static final Actor EVERYTHING =
            new Actor(UserId.of("test"), "Test", Set.of(Role.ADMINISTRATOR, Role.AUDITOR), Actors.KOBERO);

    private final Database database;
    private final MutableClock clock;
    private final Payloads payloads = new Payloads();
    private final ChainedJournal journal;
    private final TreeSet<String> tables = new TreeSet<>();

    private TestJournal(Database database, ThisNode node, MutableClock clock) {
        this.database = database;
        this.clock = clock;
        journal = new ChainedJournal(database, node, KEY, clock, payloads);
    }

    /** A journal of Kobero with a clock of its own. */
    public static TestJournal on(TestDatabase database) {
        return on(database, KOBERO, new MutableClock());
    }

    public static TestJournal on(TestDatabase testDatabase, ThisNode node, MutableClock clock) {
        testDatabase.clear();
        var database = new PooledDatabase(testDatabase.dataSource());
        database.migrate(Migrations.beside("journal", ChainedJournal.class));
        restoreOrder(database);
        var journal = new TestJournal(database, node, clock);
        testDatabase.usedBy(journal.journal::stop);
        return journal;
    }

    /** The one row that comes with the tables and went with the others. */
    private static void restoreOrder(Database database) {
        if (database.find(Long.class, "SELECT ordinal FROM journal_order").isEmpty())
            database.update("INSERT INTO journal_order (id, ordinal) VALUES (1, 0)");
    }

    /** A node of Burundi at Kobero. */
    public static ThisNode node(String id) {
        var identity =
                new NodeIdentity(NodeId.of(id), CountryCode.of("BDI"), Actors.KOBERO, NodeIdentity.Mode.TRAINING);
        return () -> identity;
    }

    /** Binds appliers, as the service registry does. */
    public TestJournal with(EntryApplier... appliers) {
        for (var applier : appliers) {
            journal.addApplier(applier);
            tables.addAll(applier.tables());
        }
        return this;
    }

    public TestJournal with(DraftCompanion companion) {
        journal.addCompanion(companion);
        return this;
    }

    public Database database() {
        return database;
    }

    public Journal journal() {
        return journal;
    }

    public MutableClock clock() {
        return clock;
    }

    public Payloads payloads() {
        return payloads;
    }

    /**
     * All rows of the tables of all appliers, as text, for comparing before and after {@link #rebuild}.
     */
    public Map<String, List<String>> registers() {
        var all = new LinkedHashMap<String, List<String>>();
        for (var table : tables) all.put(table, rows(table));
        return all;
    }

    /** Empties the registers and applies all entries again. */
    public void rebuild() {
        journal.rebuild(EVERYTHING);
    }

    /** Whether every chain is whole. */
    public boolean isWhole() {
        return journal.verify(EVERYTHING).whole();
    }

    private List<String> rows(String table) {
        return database.read(sql -> {
            var rows = new ArrayList<String>();
            try (var statement = sql.connection().createStatement();
                    var result = statement.executeQuery("SELECT * FROM " + table)) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) rows.add(row(result, columns));
            }
            Collections.sort(rows);
            return rows;
        });
    }

    private static String row(ResultSet result, int columns) throws SQLException {
        var row = new StringBuilder();
        for (int i = 1; i <= columns; i++) row.append(result.getString(i)).append(" | ");
        return row.toString();
    }
}
