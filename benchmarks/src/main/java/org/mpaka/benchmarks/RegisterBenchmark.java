package org.mpaka.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PartialDate;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.reporting.Dimension;
import org.mpaka.api.reporting.ReportQuery;
import org.mpaka.api.traveller.NameQuery;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.testing.fixtures.TestDatabase;

/**
 * The register with a year's history: {@code RegisterBenchmark derby|postgresql CROSSINGS PERSONS DIRECTORY}.
 *
 * <p>Every act is the whole service call, the journal entry of the look included, over the pool of production.
 */
public final class RegisterBenchmark {
    private static final int CHECKED = 400;
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    private RegisterBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var kind = arguments[0];
        var traffic = new InventedTraffic(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        var folder = Files.createDirectories(Path.of(arguments[3]));
        check(Files.createTempDirectory(folder, "check"));
        try (var database = kind.equals("derby")
                ? TestDatabase.encryptedDerby(folder.resolve("derby"))
                : TestDatabase.create(TestDatabase.Kind.POSTGRESQL)) {
            var post = Post.over(database, folder);
            if (isEmpty(post)) fill(database, folder, traffic);
            measure(post, traffic);
        }
        // the journal's checkpoints have a thread of their own
        System.exit(0);
    }

    private static boolean isEmpty(Post post) {
        return post.database()
                .query(String.class, "SELECT id FROM crossing FETCH FIRST 1 ROWS ONLY")
                .isEmpty();
    }

    private static void fill(TestDatabase database, Path folder, InventedTraffic traffic)
            throws IOException, SQLException {
        long begun = System.nanoTime();
        var files = new BulkFiles(folder);
        files.write(traffic);
        BulkLoad.load(database, files);
        for (var table : BulkFiles.TABLES) Files.delete(files.file(table));
        System.out.println(
                "loaded in " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
    }

    private static void measure(Post post, InventedTraffic traffic) {
        var random = new SplittableRandom(7);
        Latencies.measure("find by document (with its journal entry)", 500, 3000, i -> {
            var document = person(random, traffic).documents().get(0);
            post.travellers().findByDocument(Post.OFFICER, Optional.of(document.issuer()), document.number());
        });
        var now = Instant.parse("2026-12-31T12:00:00Z");
        Latencies.measure("history for an inspection (no entry)", 500, 3000, i -> post.history()
                .of(document(person(random, traffic)), now));
        Latencies.measure("file, first 50 crossings (with its entry)", 300, 2000, i -> post.travellers()
                .file(Post.OFFICER, crossed(post, random, traffic).id(), PageRequest.first(50)));
        Latencies.measure("file of the most frequent (with its entry)", 20, 300, i -> post.travellers()
                .file(Post.OFFICER, InventedTraffic.id(i % 20), PageRequest.first(50)));
        Latencies.measure("find by two words (with its entry)", 20, 200, i -> {
            var names = person(random, traffic).names();
            named(post, names.surname() + " " + names.givenNames().substring(0, 3), Optional.empty());
        });
        Latencies.measure("find by a common given name (with its entry)", 20, 200, i -> tooMany(post, "aline"));
        Latencies.measure("find by common name and birth (with its entry)", 20, 200, i -> {
            var person = person(random, traffic);
            var given = person.names().givenNames().split(" ")[0];
            named(post, given, Optional.of(person.birth()));
        });
        Latencies.measure("journal entry alone", 100, 2000, i -> post.journal()
                .append(Post.OFFICER, new Draft(TravellerEvents.FILE_VIEWED, "travellers", Map.of("part", "file"))));
        Latencies.measure(
                "report: month by nationality",
                3,
                20,
                i -> report(
                        post,
                        FIRST.plusMonths(i % 6),
                        FIRST.plusMonths(i % 6 + 1).minusDays(1),
                        List.of(Dimension.NATIONALITY)));
        Latencies.measure(
                "report: month by day, direction, post",
                2,
                10,
                i -> report(
                        post,
                        FIRST,
                        FIRST.plusMonths(1).minusDays(1),
                        List.of(Dimension.DAY, Dimension.DIRECTION, Dimension.POST)));
        Latencies.measure(
                "report: month by nationality, age, sex, purpose",
                2,
                10,
                i -> report(
                        post,
                        FIRST,
                        FIRST.plusMonths(1).minusDays(1),
                        List.of(Dimension.NATIONALITY, Dimension.AGE_BAND, Dimension.SEX, Dimension.PURPOSE)));
        Latencies.measure(
                "report: year by month and nationality",
                1,
                3,
                i -> report(
                        post,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        List.of(Dimension.MONTH, Dimension.NATIONALITY)));
        recording(post, traffic);
    }

    private static void named(Post post, String names, Optional<PartialDate> birth) {
        post.travellers()
                .findByName(Post.OFFICER, new NameQuery(names, birth, Optional.empty()), PageRequest.first(20));
    }

    /** The answer that asks for another name. */
    private static void tooMany(Post post, String name) {
        try {
            named(post, name, Optional.empty());
            throw new IllegalStateException("few are called " + name);
        } catch (MpakaException e) {
            if (e.code() != ErrorCode.TOO_MANY_FOUND) throw e;
        }
    }

    /** Crossings of a day after the year: known and new persons by turns, one lane. */
    private static void recording(Post post, InventedTraffic traffic) {
        var more = new ArrayList<Runnable>();
        new InventedTraffic(1200, traffic.persons() + 1000).each((traveller, crossing) -> {
            var later = new org.mpaka.api.traveller.CrossingId(java.util.UUID.randomUUID());
            more.add(() -> post.record(traveller, Replay.of(crossing, later, Instant.now())));
        });
        Latencies.measure(
                "record a crossing, durable", 200, 1000, i -> more.get(i).run());
    }

    private static void report(Post post, LocalDate from, LocalDate to, List<Dimension> dimensions) {
        post.reports()
                .crossings(
                        Post.OFFICER,
                        new ReportQuery(from, to, dimensions, Map.of(Dimension.DIRECTION, Set.of("ENTRY")), 5));
    }

    private static Traveller person(SplittableRandom random, InventedTraffic traffic) {
        int number = (int) (traffic.persons() * Math.pow(random.nextDouble(), 2.2));
        return InventedPeople.person(number, InventedTraffic.id(number));
    }

    /** Somebody who did cross: not every number has. */
    private static Traveller crossed(Post post, SplittableRandom random, InventedTraffic traffic) {
        for (int tries = 0; tries < 100; tries++) {
            var person = person(random, traffic);
            if (post.database()
                    .find(String.class, "SELECT id FROM traveller WHERE id = ?", person.id())
                    .isPresent()) return person;
        }
        throw new IllegalStateException("nobody crossed");
    }

    private static TravelDocument document(Traveller traveller) {
        var document = traveller.documents().get(0);
        return new TravelDocument(
                "P",
                document.type(),
                document.issuer(),
                document.number(),
                traveller.names(),
                false,
                traveller.nationality(),
                traveller.birth(),
                traveller.sex(),
                document.expiry(),
                "");
    }

    /** The bulk load must give the very rows that the appliers give. */
    private static void check(Path folder) throws IOException, SQLException {
        var traffic = new InventedTraffic(CHECKED, CHECKED / 3);
        try (var bulk = TestDatabase.create(TestDatabase.Kind.DERBY);
                var applied = TestDatabase.create(TestDatabase.Kind.DERBY)) {
            Replay.appliers(bulk);
            var files = new BulkFiles(folder);
            files.write(traffic);
            BulkLoad.load(bulk, files);
            Replay.apply(applied, traffic);
            for (var table : BulkFiles.TABLES)
                if (!Replay.rows(bulk, table).equals(Replay.rows(applied, table)))
                    throw new IllegalStateException("the bulk load of " + table + " differs from what appliers write");
        }
        System.out.println("bulk load and appliers agree on " + CHECKED + " crossings");
    }
}
