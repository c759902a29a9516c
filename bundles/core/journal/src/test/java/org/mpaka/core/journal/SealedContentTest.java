package org.mpaka.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.NodeId;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.JournalQuery;
import org.mpaka.api.journal.ProtectedContent;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** An auditor sees that an entry is, not why a child was referred. */
@OnBothDatabases
class SealedContentTest {
    private static final NodeId NODE = NodeId.of("bdi-kob-1");
    private static final Actor BOTH =
            new Actor(UserId.of("both"), "Both", Set.of(Role.AUDITOR, Role.PROTECTION_OFFICER), Actors.KOBERO);

    @TempDir
    static Path keys;

    private final TestDatabase testDatabase;
    private Wired wired;

    SealedContentTest(TestDatabase testDatabase) {
        this.testDatabase = testDatabase;
    }

    @BeforeEach
    void wire() {
        wired = Wired.on(testDatabase, keys);
        wired.journal().addProtected(new Children());
        wired.journal().append(Actors.OFFICER, CountingRegister.hit("child"));
        wired.journal().append(Actors.OFFICER, CountingRegister.hit("adult"));
        wired.journal().append(Actors.OFFICER, CountingRegister.hit("unreadable"));
    }

    @AfterEach
    void stop() {
        wired.journal().stop();
    }

    private List<Entry> hits(Actor reader) {
        var query = new JournalQuery(
                "Complaint 17",
                Optional.empty(),
                Optional.of(CountingRegister.HIT),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        return wired.journal().entries(reader, query, PageRequest.first(10)).items();
    }

    @Test
    void sealsWhatTellsAndWhatCannotBeJudged() {
        var shown = hits(Actors.AUDITOR);

        assertThat(shown).extracting(Entry::hasSealedPayload).containsExactly(true, false, true);
        assertThat(shown.get(0).payload()).contains("{\"sealed\":\"PROTECTION\"}");
        var whole = hits(BOTH);
        assertThat(whole).noneMatch(Entry::hasSealedPayload);
        assertThat(whole.get(0).payload().orElseThrow()).contains("child");
        assertThat(shown.get(0).payloadHash()).isEqualTo(whole.get(0).payloadHash());
        assertThat(shown.get(0).hash()).isEqualTo(whole.get(0).hash());
        assertThat(shown.get(0).actor()).isEqualTo(Actors.OFFICER.user());
    }

    @Test
    void shipsAndAppliesWhatItIs() {
        assertThat(wired.journal().read(NODE, 1, 100)).noneMatch(Entry::hasSealedPayload);
        wired.journal().rebuild(Wired.EVERYTHING);
        assertThat(wired.counts()).extracting(Wired.Count::id).contains("child");
    }

    @Test
    void exportsSealedToWhoMayNotKnow() throws IOException {
        assertThat(exported(Actors.AUDITOR)).contains("sealed").doesNotContain("\\\"what\\\":\\\"child\\\"");
        assertThat(exported(BOTH)).doesNotContain("sealed").contains("\\\"what\\\":\\\"child\\\"");
    }

    /** Or a seal would hide what somebody took out of the database. */
    @Test
    void isNoPayloadInTheDatabase() {
        wired.database()
                .update(
                        "UPDATE journal_entry SET payload = ? WHERE kind = ? AND subject = ?",
                        Entry.SEALED,
                        CountingRegister.HIT,
                        "adult");
        assertThat(wired.journal().verify(Actors.AUDITOR).faults()).isNotEmpty();
    }

    private String exported(Actor by) throws IOException {
        var out = new ByteArrayOutputStream();
        wired.journal().export(by, NODE, "Complaint 17", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static final class Children implements ProtectedContent {
        @Override
        public Set<EntryKind> kinds() {
            return Set.of(CountingRegister.HIT);
        }

        @Override
        public boolean tells(Entry entry) {
            if (entry.subject().equals("unreadable")) throw new IllegalStateException("of another version");
            return entry.payload().orElseThrow().contains("child");
        }
    }
}
