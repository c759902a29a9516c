package org.mpaka.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerId;

/**
 * Writes the rows that the appliers of traveller and reporting would write, as files for a database's bulk load. That
 * they are the same rows is checked by {@link RegisterBenchmark} before every run.
 */
final class BulkFiles {
    static final List<String> TABLES = List.of(
            "traveller", "traveller_document", "traveller_word", "crossing", "counted_crossing", "counted_post");
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int SLOT_SECONDS = 900;
    private final Path folder;

    BulkFiles(Path folder) {
        this.folder = folder;
    }

    Path file(String table) {
        return folder.resolve(table + ".csv");
    }

    void write(InventedTraffic traffic) throws IOException {
        var seen = new HashMap<TravellerId, Seen>();
        var posts = new TreeSet<String>();
        try (var crossings = Files.newBufferedWriter(file("crossing"));
                var counted = Files.newBufferedWriter(file("counted_crossing"))) {
            traffic.each((traveller, crossing) -> {
                seen.put(traveller.id(), new Seen(traveller, crossing.at()));
                posts.add(crossing.post().value());
                crossing(crossings, crossing);
                counted(counted, crossing);
            });
        }
        try (var out = Files.newBufferedWriter(file("counted_post"))) {
            for (var post : posts) line(out, post);
        }
        people(seen);
    }

    private record Seen(Traveller traveller, Instant at) {}

    private void people(Map<TravellerId, Seen> seen) throws IOException {
        try (var people = Files.newBufferedWriter(file("traveller"));
                var documents = Files.newBufferedWriter(file("traveller_document"));
                var words = Files.newBufferedWriter(file("traveller_word"))) {
            for (var one : seen.values()) {
                var traveller = one.traveller();
                var names = traveller.names();
                var sorted = (names.surname() + " " + names.givenNames()).toLowerCase(Locale.ROOT);
                var distinct = new TreeSet<>(List.of(sorted.split(" ")));
                var sortName = String.join(" ", new java.util.LinkedHashSet<>(List.of(sorted.split(" "))));
                line(
                        people,
                        traveller.id(),
                        traveller.id(),
                        Optional.empty(),
                        false,
                        names.surname(),
                        names.givenNames(),
                        sortName,
                        String.join(" ", distinct),
                        traveller.birth(),
                        traveller.sex(),
                        traveller.nationality(),
                        TIMESTAMP.format(one.at()));
                for (var word : distinct) line(words, word, traveller.id());
                for (var document : traveller.documents())
                    line(
                            documents,
                            document.number(),
                            document.issuer(),
                            document.type(),
                            traveller.id(),
                            document.number(),
                            document.expiry(),
                            TIMESTAMP.format(one.at()));
            }
        }
    }

    private static void crossing(BufferedWriter out, Crossing crossing) {
        line(
                out,
                crossing.id(),
                crossing.traveller(),
                crossing.direction(),
                crossing.outcome(),
                crossing.status(),
                crossing.post(),
                crossing.lane(),
                TIMESTAMP.format(crossing.at()),
                crossing.document().issuer(),
                crossing.document().type(),
                crossing.document().number(),
                crossing.document().expiry(),
                crossing.nationality(),
                crossing.residence(),
                crossing.sex(),
                crossing.ageYears(),
                crossing.travellerClass(),
                crossing.purpose(),
                crossing.mode(),
                crossing.stayDays(),
                crossing.permittedUntil(),
                "[]",
                crossing.officer(),
                Optional.empty());
    }

    private static void counted(BufferedWriter out, Crossing crossing) {
        line(
                out,
                crossing.id(),
                crossing.at().getEpochSecond() / SLOT_SECONDS,
                true,
                crossing.post(),
                crossing.direction(),
                crossing.nationality(),
                crossing.residence(),
                crossing.sex(),
                crossing.ageYears(),
                crossing.purpose(),
                crossing.mode(),
                crossing.travellerClass(),
                crossing.outcome(),
                Optional.empty());
    }

    /** An empty Optional is NULL: nothing between two commas. */
    private static void line(BufferedWriter out, Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                if (i > 0) out.write(',');
                var value = values[i] instanceof Optional<?> optional
                        ? optional.map(Object::toString).orElse("")
                        : values[i].toString();
                out.write(value);
            }
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
