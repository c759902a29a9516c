package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed (SIGKILL) while it reads, writes, puts in force and clears up a list on an encrypted Derby on disk.
 *
 * <p>Once at each step; {@code -Dmpaka.kills=25} for twenty-five times each, at random moments within the step.
 */
class KilledImportTest {
    private static final int KILLS = Integer.getInteger("mpaka.kills", 1);
    private static final List<String> STEPS = List.of("reading", "writing", "putting in force", "in force");
    private static final long MOST_NANOS = 10_000_000;

    @TempDir
    Path directory;

    private final Random random = new Random();

    @Test
    void afterAKillTheListBeforeIsInForceWholeOrTheNewOne() throws Exception {
        // given
        try (var node = new ImportingNode(directory)) {
            node.importGeneration(0, step -> {});
            assertThat(node.inForce()).isEqualTo(ImportingNode.whole(0));
        }
        int inForce = 0;
        for (int kill = 0; kill < KILLS * STEPS.size(); kill++) {
            var step = STEPS.get(kill % STEPS.size());
            // when
            boolean acknowledged = killWhile(step, inForce + 1);
            // then
            try (var node = new ImportingNode(directory)) {
                var found = node.inForce();
                boolean isNew = found.equals(ImportingNode.whole(inForce + 1));
                assertThat(found)
                        .as("killed while %s", step)
                        .isIn(List.of(ImportingNode.whole(inForce), ImportingNode.whole(inForce + 1)));
                if (acknowledged)
                    assertThat(isNew).as("what was said to be in force is").isTrue();
                assertThat(node.isJournalWhole()).as("killed while %s", step).isTrue();
                assertThat(node.loaded()).isEqualTo(ImportingNode.ENTRIES);
                if (isNew) inForce++;
            }
        }
        // and what broken-off imports left does not come into force with the next, nor by a rebuild
        try (var node = new ImportingNode(directory)) {
            node.importGeneration(inForce + 1, step -> {});
            assertThat(node.inForce()).isEqualTo(ImportingNode.whole(inForce + 1));
            node.rebuild();
            assertThat(node.inForce()).isEqualTo(ImportingNode.whole(inForce + 1));
        }
    }

    /** Whether the process said that the list is in force. */
    private boolean killWhile(String step, int generation) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-Dderby.stream.error.file=" + directory.resolve("derby.log"),
                        ImportingNode.class.getName(),
                        directory.toString(),
                        Integer.toString(generation))
                .redirectError(directory.resolve("child.log").toFile())
                .start();
        boolean acknowledged = false;
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = line(lines); !line.equals(step); line = line(lines))
                acknowledged |= line.equals("in force");
            if (KILLS > 1) LockSupport.parkNanos((long) (random.nextDouble() * MOST_NANOS));
            process.toHandle().destroyForcibly(); // the Process itself would also close the pipe
            acknowledged |= step.equals("in force");
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                acknowledged |= line.equals("in force");
            return acknowledged;
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private String line(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        if (line == null)
            throw new AssertionError("the import ended by itself: " + Files.readString(directory.resolve("child.log")));
        return line;
    }
}
