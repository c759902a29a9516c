package org.mpaka.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.NodeId;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class RequestKeysTest {
    @TempDir
    static Path keys;

    private final TestDatabase testDatabase;
    private Wired wired;
    private RequestKeys requests;

    RequestKeysTest(TestDatabase testDatabase) {
        this.testDatabase = testDatabase;
    }

    @BeforeEach
    void wire() {
        wired = Wired.on(testDatabase, keys);
        requests = new RequestKeys(wired.database(), NodeId.of("bdi-kob-1"), wired.clock());
    }

    @AfterEach
    void stop() {
        wired.journal().stop();
    }

    private long record(String key) {
        return wired.journal()
                .append(Actors.OFFICER, List.of(CountingRegister.hit("a")), Optional.of(key))
                .get(0)
                .sequence();
    }

    @Test
    void forgetsKeysAfterThirtyDaysAndKeepsYoungerOnes() {
        long old = record("old");
        wired.clock().advance(RequestKeys.KEPT.minusDays(1));
        long young = record("young");
        wired.clock().advance(Duration.ofDays(2));

        assertThat(requests.forget()).isEqualTo(1);

        assertThat(record("young")).isEqualTo(young);
        assertThat(record("old")).isGreaterThan(old);
        assertThat(wired.journal().verify(Actors.AUDITOR).whole()).isTrue();
    }

    @Test
    void forgetsManyInSeveralTransactions() {
        for (int i = 0; i < 3; i++) record("before " + i);
        // as many entries without a key as one transaction covers, and keys behind them
        for (int i = 0; i < 1_100; i++) wired.journal().append(Actors.OFFICER, CountingRegister.hit("b"));
        record("behind");
        wired.clock().advance(RequestKeys.KEPT.plusDays(1));

        assertThat(requests.forget()).isEqualTo(4);
        assertThat(requests.forget()).isZero();
    }

    @Test
    void forgetsNothingInAnEmptyJournal() {
        assertThat(requests.forget()).isZero();
    }
}
