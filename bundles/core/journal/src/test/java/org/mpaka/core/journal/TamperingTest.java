package org.mpaka.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.NodeId;
import org.mpaka.api.journal.Draft;
import org.mpaka.core.journal.chain.Checkpoint;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** Whoever can write to the database can change entries, and is found out. */
@OnBothDatabases
class TamperingTest {
    private static final int ENTRIES = 300;

    @TempDir
    static Path keys;

    private final TestDatabase testDatabase;
    private Wired wired;

    TamperingTest(TestDatabase testDatabase) {
        this.testDatabase = testDatabase;
    }

    @BeforeEach
    void fill() {
        wired = Wired.on(testDatabase, keys);
        for (int i = 0; i < ENTRIES; i += 50) {
            var drafts = new ArrayList<Draft>();
            for (int k = 0; k < 50; k++) drafts.add(CountingRegister.hit("t" + i + "-" + k));
            wired.journal().append(Actors.OFFICER, drafts, Optional.empty());
        }
        wired.journal().sign();
    }

    @AfterEach
    void stop() {
        wired.journal().stop();
    }

    private List<String> faults() {
        return wired.journal().verify(Wired.AUDITOR).faults().stream()
                .map(fault -> fault.sequence() + " " + fault.what().code())
                .toList();
    }

    @Test
    void findsAnUntouchedJournalWholeWithItsCheckpoints() {
        var verification = wired.journal().verify(Wired.AUDITOR);
        assertThat(verification.whole()).isTrue();
        assertThat(verification.entries()).isGreaterThanOrEqualTo(ENTRIES + 3);
        assertThat(verification.checkpoints()).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actor = 'z.unknown' | journal.fault-hash",
                "kind = 'test.other' | journal.fault-hash",
                "subject = 'somebody-else' | journal.fault-hash",
                "payload = '{}' | journal.fault-payload",
                "payload = NULL | journal.fault-removed",
                "payload_hash = '0000' | journal.fault-hash",
                "previous_hash = '0000' | journal.fault-previous",
                "hash = '0000' | journal.fault-hash",
            })
    void findsAChangedField(String change, String fault) {
        wired.database().update("UPDATE journal_entry SET " + change + " WHERE seq = 42");
        assertThat(faults()).contains("42 " + fault);
    }

    @Test
    void findsAChangedTime() {
        wired.database()
                .update(
                        "UPDATE journal_entry SET recorded_at = ? WHERE seq = 42",
                        wired.clock().instant().minusSeconds(1));
        assertThat(faults()).contains("42 journal.fault-hash", "42 journal.fault-time");
    }

    @Test
    void findsAnEntryThatWasTakenOut() {
        wired.database().update("DELETE FROM journal_entry WHERE seq = 42");
        assertThat(faults()).contains("43 journal.fault-gap");
    }

    @Test
    void findsThatTheEndWasCutOff() {
        var last = wired.database()
                .query(Long.class, "SELECT MAX(seq) FROM journal_entry")
                .get(0);
        wired.database().update("DELETE FROM journal_entry WHERE seq = ?", last);
        assertThat(faults()).contains((last - 1) + " journal.fault-end");
    }

    @Test
    void findsAChainThatWasRecomputedAfterAChange() {
        Forger.rewrite(wired.database(), 42);
        assertThat(faults())
                .isNotEmpty()
                .allMatch(fault -> fault.endsWith("journal.fault-root") || fault.endsWith("journal.fault-signature"));
    }

    @Test
    void exportsWhatTheVerifierReads() throws IOException {
        var out = new ByteArrayOutputStream();
        wired.journal().export(Wired.AUDITOR, NodeId.of("bdi-kob-1"), "audit plan", out);
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSizeGreaterThan(ENTRIES).allMatch(line -> line.startsWith("{\"node\":\"bdi-kob-1\""));
        assertThat(lines.get(lines.size() - 1)).contains(Checkpoint.KIND.value());
    }
}
