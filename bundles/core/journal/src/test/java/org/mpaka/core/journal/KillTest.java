package org.mpaka.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.NodeId;
import org.mpaka.testing.fixtures.TestDatabase;

/**
 * The process is killed (SIGKILL) at random moments while four lanes write to an encrypted Derby on disk.
 *
 * <p>Five times; {@code -Dmpaka.kills=100} for a hundred.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("mpaka.kills", 5);
    private static final int MOST_ACTS = 150;
    private static final long MOST_NANOS = 20_000_000;

    @TempDir
    Path directory;

    private final Random random = new Random();

    @Test
    void keepsEveryAcknowledgedActOnceAndNoneByHalf() throws Exception {
        var acknowledged = new HashSet<String>();
        for (int kill = 1; kill <= KILLS; kill++) {
            var before = acknowledged.size();
            killWhileWriting(acknowledged);
            assertThat(acknowledged).as("kill %d", kill).hasSizeGreaterThan(before);
            inspect(acknowledged, kill);
        }
    }

    private void killWhileWriting(Set<String> acknowledged) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-Dderby.stream.error.file=" + directory.resolve("derby.log"),
                        KilledLanes.class.getName(),
                        directory.toString())
                .redirectError(directory.resolve("child.log").toFile())
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int wanted = 1 + random.nextInt(MOST_ACTS);
            for (int i = 0; i < wanted; i++) acknowledged.add(line(lines));
            LockSupport.parkNanos((long) (random.nextDouble() * MOST_NANOS));
            process.toHandle().destroyForcibly(); // the Process itself would also close the pipe
            // what was acknowledged before the kill and not read yet
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                if (line.length() == 36) acknowledged.add(line);
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private String line(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        if (line == null)
            throw new AssertionError(
                    "the lanes stopped by themselves: " + Files.readString(directory.resolve("child.log")));
        return line;
    }

    private void inspect(Set<String> acknowledged, int kill) {
        try (var database = TestDatabase.encryptedDerby(directory.resolve("database"))) {
            var wired = Wired.over(database.dataSource(), Wired.KOBERO, directory);
            assertThat(wired.journal().verify(Wired.AUDITOR).faults())
                    .as("kill %d", kill)
                    .isEmpty();
            var recorded = recorded(wired);
            var registered = new HashMap<String, Integer>();
            wired.counts().forEach(count -> registered.put(count.id(), count.hits()));

            assertThat(registered)
                    .as("kill %d: registers and journal agree", kill)
                    .isEqualTo(recorded);
            assertThat(recorded.values()).as("kill %d: once each", kill).containsOnly(1);
            assertThat(recorded.keySet()).as("kill %d: none lost", kill).containsAll(acknowledged);
            for (var subject : recorded.keySet()) {
                var twin = subject.endsWith("-also") ? subject.substring(0, 36) : subject + "-also";
                assertThat(recorded).as("kill %d: no half act", kill).containsKey(twin);
            }
            wired.journal().stop();
        }
    }

    private static Map<String, Integer> recorded(Wired wired) {
        var recorded = new HashMap<String, Integer>();
        for (long from = 1; ; ) {
            var entries = wired.journal().read(NodeId.of("bdi-kob-1"), from, 1_000);
            if (entries.isEmpty()) return recorded;
            for (var entry : entries)
                if (entry.kind().equals(CountingRegister.HIT)) recorded.merge(entry.subject(), 1, Integer::sum);
            from += entries.size();
        }
    }
}
