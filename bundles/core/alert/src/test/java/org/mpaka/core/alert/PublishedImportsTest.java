package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mpaka.api.alert.AlertList;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** Imports the published lists, and the later of two versions of one; with {@code mpaka.data} or {@code MPAKA_DATA}. */
@OnBothDatabases
class PublishedImportsTest {
    private static final String DATA =
            System.getProperty("mpaka.data", System.getenv().getOrDefault("MPAKA_DATA", ""));
    private final TestDatabase database;

    PublishedImportsTest(TestDatabase database) {
        this.database = database;
    }

    private AlertList timed(World world, String format, String file) throws IOException {
        var bytes = Files.readAllBytes(Path.of(DATA, "screening", "lists", file));
        // of this thread, which does all of it: the machine may be busy with other work
        var processor = ManagementFactory.getThreadMXBean();
        long processorBegan = processor.getCurrentThreadCpuTime();
        long began = System.nanoTime();
        var preview = world.preview(format, bytes);
        long previewed = System.nanoTime();
        var list = world.imports.apply(Actors.SUPERVISOR, preview.id(), Optional.empty());
        long applied = System.nanoTime();
        System.out.printf(
                "%s %s: preview %d ms, apply %d ms, processor %d ms in all (%d added, %d changed, %d removed)%n",
                database,
                file,
                (previewed - began) / 1_000_000,
                (applied - previewed) / 1_000_000,
                (processor.getCurrentThreadCpuTime() - processorBegan) / 1_000_000,
                preview.added(),
                preview.changed(),
                preview.removed());
        return list;
    }

    @Test
    void takesOverTheListsAndTheirUpdates() throws IOException {
        if (DATA.isEmpty()) System.err.println("SKIPPED: set mpaka.data or MPAKA_DATA to import the published lists");
        Assumptions.assumeFalse(DATA.isEmpty(), "mpaka.data is not set");
        try (var world = new World(database)) {
            timed(world, "un-consolidated-xml", "un_consolidated_2020-12.xml");
            var updated = timed(world, "un-consolidated-xml", "un_consolidated_2025-04.xml");
            timed(world, "ofac-sdn-csv", "ofac_sdn_bench.csv");

            assertThat(updated.entries()).isEqualTo(684);
            assertThat(updated.version()).isEqualTo(2);
            assertThat(world.memory.size()).isEqualTo(684 + 4620);
            long began = System.nanoTime();
            var memory = new AlertMemory(world.register, world.thresholdRegister);
            memory.refresh();
            System.out.printf("%s: loaded at start in %d ms%n", database, (System.nanoTime() - began) / 1_000_000);
            assertThat(memory.size()).isEqualTo(world.memory.size());
            memory.stop();
        }
    }
}
