package org.mpaka.platform.metrics;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** How large the embedded database is, and how much room its disk has left. */
@Component(service = MultiCollector.class)
public final class StoreFigures implements MultiCollector {
    private final Path node;
    private final GaugeWithCallback size;
    private final GaugeWithCallback room;

    @Activate
    public StoreFigures(BundleContext context) {
        this(Path.of(context.getProperty("mpaka.node.dir")));
    }

    StoreFigures(Path node) {
        this.node = node;
        size = GaugeWithCallback.builder()
                .name("mpaka_store_bytes")
                .help("Size of the embedded database on disk; absent where the database is elsewhere.")
                .callback(gauge -> {
                    if (Files.isDirectory(database())) gauge.call(sizeOf(database()));
                })
                .build();
        room = GaugeWithCallback.builder()
                .name("mpaka_store_free_bytes")
                .help("Room left on the disk of the node directory.")
                .callback(gauge -> gauge.call(node.toFile().getUsableSpace()))
                .build();
    }

    @Override
    public MetricSnapshots collect() {
        return MetricSnapshots.of(size.collect(), room.collect());
    }

    private Path database() {
        return node.resolve("database");
    }

    private static long sizeOf(Path directory) {
        // File and not Path: a file that goes while it is counted has size 0 and is no failure.
        try (var files = Files.walk(directory)) {
            return files.mapToLong(
                            file -> Files.isDirectory(file) ? 0 : file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
