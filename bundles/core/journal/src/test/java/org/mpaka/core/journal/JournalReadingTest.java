package org.mpaka.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.JournalQuery;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class JournalReadingTest {
    private static final NodeId NODE = NodeId.of("bdi-kob-1");

    @TempDir
    static Path keys;

    private final TestDatabase testDatabase;
    private Wired wired;

    JournalReadingTest(TestDatabase testDatabase) {
        this.testDatabase = testDatabase;
    }

    @BeforeEach
    void wire() {
        wired = Wired.on(testDatabase, keys);
    }

    @AfterEach
    void stop() {
        wired.journal().stop();
    }

    @Test
    void refusesToShowTheJournalWithoutTheRight() {
        assertThatThrownBy(() ->
                        wired.journal().entries(Actors.OFFICER, JournalQuery.all("Audit plan"), PageRequest.first(10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> wired.journal().verify(Actors.OFFICER)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> wired.journal().rebuild(Actors.AUDITOR)).isInstanceOf(AccessDeniedException.class);
    }

    /** No database holds such moments: asking for them came back as a bug. */
    @Test
    void showsAllBetweenMomentsBeyondAllCalendars() {
        wired.journal().append(Actors.OFFICER, CountingRegister.hit("p"));
        var query = new JournalQuery(
                "Complaint 17",
                Optional.empty(),
                Optional.of(CountingRegister.HIT),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.MIN),
                Optional.of(Instant.MAX),
                false);
        assertThat(wired.journal()
                        .entries(Wired.AUDITOR, query, PageRequest.first(3))
                        .items())
                .hasSize(1);
    }

    @Test
    void pagesThroughEntriesAndRecordsThatTheyWereSeen() {
        for (int i = 0; i < 5; i++) wired.journal().append(Actors.OFFICER, CountingRegister.hit("p"));
        var query = new JournalQuery(
                "Complaint 17",
                Optional.of(NODE),
                Optional.of(CountingRegister.HIT),
                Optional.of(Actors.OFFICER.user()),
                Optional.of("p"),
                Optional.of(MutableClock.START),
                Optional.empty(),
                false);

        var first = wired.journal().entries(Wired.AUDITOR, query, PageRequest.first(3));
        var second = wired.journal().entries(Wired.AUDITOR, query, new PageRequest(3, first.next()));

        assertThat(first.items()).hasSize(3);
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isEmpty();
        assertThat(wired.database()
                        .query(Long.class, "SELECT COUNT(*) FROM journal_entry WHERE kind = 'journal.viewed'"))
                .containsExactly(1L);
        assertThat(wired.database()
                        .query(String.class, "SELECT payload FROM journal_entry WHERE kind = 'journal.viewed'"))
                .singleElement()
                .asString()
                .contains("\"reason\":\"Complaint 17\"");
    }

    @Test
    void recordsALookThatBeginsInTheMiddleOrGoesOnForLong() {
        wired.journal().append(Actors.OFFICER, CountingRegister.hit("p"));
        var query = JournalQuery.all("Complaint 17");

        wired.journal().entries(Wired.AUDITOR, query, new PageRequest(3, Optional.of("0")));
        assertThat(views()).isEqualTo(1);
        wired.journal().entries(Wired.AUDITOR, query, new PageRequest(3, Optional.of("1")));
        assertThat(views()).as("the same look").isEqualTo(1);
        wired.clock().advance(Duration.ofHours(1));
        wired.journal().entries(Wired.AUDITOR, query, new PageRequest(3, Optional.of("1")));
        assertThat(views()).isEqualTo(2);
        wired.journal().entries(Wired.AUDITOR, JournalQuery.all("Another"), new PageRequest(3, Optional.of("1")));
        assertThat(views()).isEqualTo(3);
    }

    private long views() {
        return wired.database()
                .query(Long.class, "SELECT COUNT(*) FROM journal_entry WHERE kind = 'journal.viewed'")
                .get(0);
    }

    @Test
    void pagesBackFromTheNewestEntry() {
        for (int i = 0; i < 5; i++) wired.journal().append(Actors.OFFICER, CountingRegister.hit("p" + i));
        var query = new JournalQuery(
                "Complaint 17",
                Optional.of(NODE),
                Optional.of(CountingRegister.HIT),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);

        var first = wired.journal().entries(Wired.AUDITOR, query, PageRequest.first(3));
        var second = wired.journal().entries(Wired.AUDITOR, query, new PageRequest(3, first.next()));

        assertThat(Stream.of(first, second).flatMap(page -> page.items().stream()))
                .extracting(Entry::subject)
                .containsExactly("p4", "p3", "p2", "p1", "p0");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void keepsWhyAChainWasTakenOut() throws Exception {
        wired.journal().export(Wired.AUDITOR, NODE, " Complaint 17 ", OutputStream.nullOutputStream());

        assertThat(wired.database()
                        .query(String.class, "SELECT payload FROM journal_entry WHERE kind = 'journal.exported'"))
                .singleElement()
                .asString()
                .contains("\"reason\":\"Complaint 17\"");
        assertThatThrownBy(() -> wired.journal().export(Wired.AUDITOR, NODE, " ", OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD));
    }

    @Test
    void looksAtNothingWithoutAReason() {
        assertThatThrownBy(() -> JournalQuery.all("  x "))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD));
    }
}
