package org.mpaka.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.NodeId;
import org.mpaka.api.journal.Draft;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class SlowExportTest {
    private static final NodeId NODE = NodeId.of("bdi-kob-1");

    @TempDir
    static Path keys;

    private final TestDatabase testDatabase;
    private Wired wired;

    SlowExportTest(TestDatabase testDatabase) {
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
    void holdsNoConnectionWhileAnExportIsReadSlowly() throws Exception {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < 250; i++) drafts.add(CountingRegister.hit("export-" + i));
        wired.journal().append(Actors.OFFICER, drafts, Optional.empty());
        var taken = new ByteArrayOutputStream();
        var slowReader = new OutputStream() {
            @Override
            public void write(int one) {
                throw new AssertionError("the export is buffered");
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                takeEveryConnectionOnce();
                taken.write(bytes, from, length);
            }
        };

        wired.journal().export(Wired.AUDITOR, NODE, "Complaint 17", slowReader);

        var sequences = taken.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceAll(".*\"sequence\":(\\d+).*", "$1"))
                .map(Long::valueOf)
                .toList();
        assertThat(sequences)
                .hasSizeGreaterThan(250)
                .isEqualTo(LongStream.rangeClosed(1, sequences.size()).boxed().toList());
    }

    /** Waits in vain when somebody holds one of them for as long as this takes. */
    private void takeEveryConnectionOnce() throws IOException {
        var pool = (HikariDataSource) testDatabase.dataSource();
        var held = new ArrayList<Connection>();
        try {
            while (held.size() < pool.getMaximumPoolSize()) held.add(pool.getConnection());
        } catch (SQLException e) {
            throw new IOException("a connection is held", e);
        } finally {
            for (var one : held) close(one);
        }
    }

    private static void close(Connection one) throws IOException {
        try {
            one.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
