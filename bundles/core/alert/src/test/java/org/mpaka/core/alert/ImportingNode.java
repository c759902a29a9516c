package org.mpaka.core.alert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.core.journal.ChainedJournal;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.internal.PooledDatabase;
import org.mpaka.documents.alertlists.UnConsolidatedXml;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;
import org.mpaka.testing.journal.TestNodeKey;

/**
 * A node with the product's own journal over an encrypted Derby on disk, to be killed while it imports a list.
 *
 * <p>Every generation of the list has 2,000 entries, which all say which it is: 100 are gone, 100 are new, 1,900 changed.
 */
final class ImportingNode implements AutoCloseable {
    static final int ENTRIES = 2_000;
    private static final int SHIFT = 100;
    private static final AlertListId UN = AlertListId.of("un-consolidated");
    private static final Actor EVERYTHING =
            new Actor(UserId.of("test"), "Test", Set.of(Role.ADMINISTRATOR, Role.AUDITOR), Actors.KOBERO);

    private final TestDatabase test;
    private final AlertRegister register;
    private final AlertMemory memory;
    private final ChainedJournal journal;
    private final ListImports imports;

    ImportingNode(Path directory) {
        test = TestDatabase.encryptedDerby(directory.resolve("database"));
        var payloads = new Payloads();
        var clock = new MutableClock();
        Database database = new PooledDatabase(test.dataSource());
        database.migrate(Migrations.beside("journal", ChainedJournal.class));
        journal = new ChainedJournal(
                database, TestJournal.KOBERO, TestNodeKey.in(directory, TestJournal.KOBERO, clock), clock, payloads);
        register = new AlertRegister(database, payloads);
        memory =
                new AlertMemory(register, new ThresholdRegister(database, payloads, new ThresholdPolicy(80), register));
        journal.addApplier(new AlertApplier(payloads, memory));
        journal.addApplier(new ListApplier(payloads, memory));
        imports = new ListImports(register, memory, journal, payloads, new ListPolicy(168), clock);
        imports.addFormat(new UnConsolidatedXml());
    }

    /** The process that is killed. @param arguments directory of the node, and the generation it imports */
    public static void main(String[] arguments) throws IOException {
        var node = new ImportingNode(Path.of(arguments[0]));
        say("begun");
        node.importGeneration(Integer.parseInt(arguments[1]), ImportingNode::say);
        say("done");
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }

    /** Says each step before it is made, and that the list is in force. */
    void importGeneration(int generation, Consumer<String> say) throws IOException {
        var file = Invented.unList(IntStream.range(0, ENTRIES)
                .map(i -> i + generation * SHIFT)
                .mapToObj(i -> "N" + i + ";" + name(generation) + " NUMBER" + i + ";1970")
                .toArray(String[]::new));
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        var preview = imports.preview(
                Actors.SUPERVISOR,
                "un-consolidated-xml",
                new ByteArrayInputStream(bytes),
                bytes.length,
                (done, total) -> say.accept("reading"));
        imports.apply(
                Actors.SUPERVISOR,
                preview.id(),
                Optional.empty(),
                (done, total) -> say.accept(done < total ? "writing" : "putting in force"));
        say.accept("in force");
        imports.clear(Actors.SUPERVISOR, UN, (done, total) -> say.accept("clearing"));
    }

    private static String name(int generation) {
        return "GENERATION " + (char) ('A' + generation);
    }

    /** How many entries of which generation are in force, and what memory found them by. */
    TreeMap<String, Integer> inForce() {
        var counts = new TreeMap<String, Integer>();
        register.each(
                UN,
                stored -> stored.alert().subject().<String>fold(ImportingNode::generation, any -> "?", any -> "?"),
                generation -> counts.merge(generation, 1, Integer::sum));
        return counts;
    }

    private static String generation(AlertSubject.Person person) {
        return person.names().get(0).text().replaceFirst(" NUMBER.*", "");
    }

    static TreeMap<String, Integer> whole(int generation) {
        var counts = new TreeMap<String, Integer>();
        if (generation >= 0) counts.put(name(generation), ENTRIES);
        return counts;
    }

    /** How many memory compares travellers with. */
    int loaded() {
        memory.refresh();
        return memory.size();
    }

    boolean isJournalWhole() {
        return journal.verify(EVERYTHING).whole();
    }

    void rebuild() {
        journal.rebuild(EVERYTHING);
    }

    @Override
    public void close() {
        memory.stop();
        imports.stop();
        journal.stop();
        test.close();
    }
}
