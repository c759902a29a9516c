package org.mpaka.core.legislation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sex;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.legislation.LawChange;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

/** What a lawyer works with: an invented law, its changes, crossings to try them on. */
final class LawDesk implements AutoCloseable {
    static final Actor LAWYER = Actors.actor("k.ndikumana", "K. Ndikumana", Role.LAWYER);
    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String HEADER = "table,key,id,from,to,ends,unit,confidence,title,gazetted,address,days\n";

    final LawShelf shelf = new LawShelf();
    final TestJournal journal;
    final LawChangeService changes;
    final LawVersions versions;
    private final LawChangeRegister register;

    LawDesk(TestDatabase database, Path folder) throws IOException {
        journal = TestJournal.on(database);
        shelf.addBook(InventedBook.in(folder));
        var posts = new PostRegister(InventedBook.STATE, shelf, TODAY);
        register = new LawChangeRegister(journal.database(), journal.payloads(), shelf);
        var cases =
                new LawCases(journal.database(), journal.payloads(), posts, () -> new PostZones(Map.of()), register);
        journal.with(register, cases);
        var texts = new LawTexts(journal.database(), journal.payloads(), shelf, journal.clock(), register);
        versions = new LawVersions(TestJournal.KOBERO, shelf, texts, register);
        changes =
                new LawChangeService(register, versions, cases, posts, journal.journal(), journal.clock(), () -> TODAY);
    }

    static byte[] file(String rows) {
        return (HEADER + rows).getBytes(StandardCharsets.UTF_8);
    }

    /** Proposed by one person, approved by another. */
    LawChange changed(String rows) {
        return approved(changes.propose(LAWYER, file(rows), "fees.csv", "Order 12"));
    }

    /** A second later than whatever was before: changes hold in the order of their approval. */
    LawChange approved(LawChange change) {
        journal.clock().advance(Duration.ofSeconds(1));
        return changes.approve(Actors.ADMINISTRATOR, change.id());
    }

    /** The days a nationality may stay without a visa; empty where the law gives none. */
    Optional<Integer> days(String nationality, String day) {
        return shelf.lawOf(InventedBook.STATE)
                .on(LocalDate.parse(day))
                .find("free", nationality)
                .map(row -> row.number("days"));
    }

    @Override
    public void close() {
        register.stop();
    }

    /** What an inspection leaves behind for lawyers. */
    static void record(TestJournal journal, int number, String nationality, LocalDate day) {
        var shown = new LawCase.Shown(
                "P",
                DocumentType.PASSPORT,
                CountryCode.of(nationality),
                CountryCode.of(nationality),
                PartialDate.of("1990"),
                Sex.UNSPECIFIED,
                Optional.of(LocalDate.parse("2030-01-01")));
        var one = new LawCase(
                day,
                Direction.ENTRY,
                BorderPostId.of("BDI-KOB"),
                Optional.of(shown),
                Declaration.NONE,
                false,
                true,
                false,
                0,
                0,
                List.of(),
                Optional.empty());
        journal.database()
                .update(
                        "INSERT INTO law_case (id, on_day, recorded, body) VALUES (?, ?, ?, ?)",
                        "case-" + number,
                        day,
                        true,
                        journal.payloads().write(one));
    }
}
