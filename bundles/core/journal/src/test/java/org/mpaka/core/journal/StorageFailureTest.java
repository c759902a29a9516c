package org.mpaka.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.journal.Draft;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.TestDatabase;

/** The database cannot write: the officer is told, and nothing is recorded by half. */
class StorageFailureTest {
    @TempDir
    Path directory;

    private static void assertUnavailable(Wired wired) {
        assertThatThrownBy(() -> wired.journal().append(Actors.OFFICER, CountingRegister.hit("lost")))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE));
    }

    @Test
    void recordsNothingWhenTheCommitFails() {
        try (var database = TestDatabase.create(TestDatabase.Kind.DERBY)) {
            var failure = new AtomicReference<String>("");
            var wired = Wired.over(failingAtCommit(database.dataSource(), failure), Wired.KOBERO, directory);
            wired.journal().append(Actors.OFFICER, CountingRegister.hit("kept"));
            for (var state : new String[] {"XSLA1", "53100", "08006"}) {
                failure.set(state);
                assertUnavailable(wired);
            }
            failure.set("");
            wired.journal().append(Actors.OFFICER, CountingRegister.hit("kept"));
            assertThat(wired.counts()).extracting(Wired.Count::id).containsExactly("kept");
            assertThat(wired.journal().verify(Wired.AUDITOR).faults()).isEmpty();
            wired.journal().stop();
        }
    }

    /** Throws in place of a commit while a state is set. */
    private static DataSource failingAtCommit(DataSource source, AtomicReference<String> state) {
        return (DataSource) Proxy.newProxyInstance(
                StorageFailureTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> {
                    var result = method.invoke(source, args);
                    return result instanceof Connection connection ? failing(connection, state) : result;
                });
    }

    private static Connection failing(Connection connection, AtomicReference<String> state) {
        return (Connection) Proxy.newProxyInstance(
                StorageFailureTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("commit") && !state.get().isEmpty())
                        throw new SQLException("No space left on device", state.get());
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void tellsWhenAnotherProgramHoldsTheRows() throws SQLException {
        try (var database = TestDatabase.create(TestDatabase.Kind.DERBY)) {
            var wired = Wired.over(database.dataSource(), Wired.KOBERO, directory);
            try (var holder = database.dataSource().getConnection()) {
                holder.createStatement()
                        .execute("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.locks.waitTimeout', '1')");
                holder.setAutoCommit(false);
                holder.createStatement().executeUpdate("UPDATE journal_order SET ordinal = ordinal");
                assertUnavailable(wired);
                holder.rollback();
            }
            wired.journal().append(Actors.OFFICER, CountingRegister.hit("kept"));
            assertThat(wired.counts()).extracting(Wired.Count::id).containsExactly("kept");
            wired.journal().stop();
        }
    }

    @Test
    void survivesAFullDisk() throws Exception {
        var disk = directory.resolve("disk");
        Files.createDirectory(disk);
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", disk.toString()),
                "SKIPPED: mounting a small file system needs root; a full disk was not tested");
        try {
            fillAndFree(disk);
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private void fillAndFree(Path disk) throws IOException {
        int before;
        try (var database = TestDatabase.encryptedDerby(disk.resolve("database"))) {
            var wired = Wired.over(database.dataSource(), Wired.KOBERO, directory);
            wired.journal().append(Actors.OFFICER, CountingRegister.hit("kept"));
            var ballast = disk.resolve("ballast");
            fill(ballast);
            before = appendUntilRefused(wired);
            Files.delete(ballast);
            appendUntilAccepted(wired);
            wired.journal().stop();
        }
        try (var database = TestDatabase.encryptedDerby(disk.resolve("database"))) {
            var wired = Wired.over(database.dataSource(), Wired.KOBERO, directory);
            assertThat(wired.journal().verify(Wired.AUDITOR).faults()).isEmpty();
            var acknowledged = IntStream.range(0, before).mapToObj(i -> "b" + i).toList();
            // the act that was refused is there wholly or not at all: its caller asks again with the same key
            assertThat(wired.counts())
                    .extracting(Wired.Count::id)
                    .containsAll(acknowledged)
                    .contains("kept", "afterwards")
                    .hasSizeBetween(before + 2, before + 3);
            wired.journal().stop();
        }
    }

    private static void fill(Path ballast) {
        try (var out = Files.newOutputStream(ballast)) {
            for (var block = new byte[64 * 1024]; ; ) out.write(block);
        } catch (IOException full) {
            // that is what was wanted
        }
    }

    /** @return how many were acknowledged */
    private static int appendUntilRefused(Wired wired) {
        for (int i = 0; i < 100_000; i++) {
            try {
                var big = new CountingRegister.Hit("b" + i, 1);
                wired.journal().append(Actors.OFFICER, new Draft(CountingRegister.HIT, "b" + i, big));
            } catch (MpakaException e) {
                assertThat(e.code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE);
                return i;
            }
        }
        throw new AssertionError("the disk never filled");
    }

    /** The same process goes on when there is room again: the first try may still meet a broken connection. */
    private static void appendUntilAccepted(Wired wired) {
        for (int i = 0; i < 20; i++) {
            try {
                wired.journal().append(Actors.OFFICER, CountingRegister.hit("afterwards"));
                return;
            } catch (MpakaException e) {
                assertThat(e.code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE);
            }
        }
        throw new AssertionError("still refused with room on the disk");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
