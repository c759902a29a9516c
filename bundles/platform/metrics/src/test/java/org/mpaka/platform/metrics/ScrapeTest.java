package org.mpaka.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScrapeTest {
    private static final String OPEN_METRICS = "application/openmetrics-text";

    private static final class Crossings implements MultiCollector {
        private final Counter counter = Counter.builder()
                .name("crossings_total")
                .help("Crossings.")
                .labelNames("lane")
                .build();

        @Override
        public MetricSnapshots collect() {
            return MetricSnapshots.of(counter.collect());
        }
    }

    private static final class Broken implements MultiCollector {
        @Override
        public MetricSnapshots collect() {
            throw new IllegalStateException("the database is away");
        }
    }

    @Test
    void writesWhatIsCounted() throws Exception {
        // given
        var crossings = new Crossings();
        crossings.counter.labelValues("2").inc(3);
        // when, then
        assertThat(text(null, crossings)).contains("# TYPE crossings_total counter", "crossings_total{lane=\"2\"} 3.0");
        assertThat(text(OPEN_METRICS, crossings)).endsWith("# EOF\n");
    }

    @Test
    void aCollectorThatFailsTakesNothingElseAway() throws Exception {
        // given
        var crossings = new Crossings();
        crossings.counter.labelValues("2").inc();
        // when
        var text = text(null, new Broken(), crossings);
        // then
        assertThat(text)
                .contains("crossings_total{lane=\"2\"} 1.0")
                .contains("mpaka_metrics_collector_failed{collector=\"Broken\"} 1.0")
                .contains("mpaka_metrics_collector_failed{collector=\"Crossings\"} 0.0");
    }

    @Test
    void aFigureToldTwiceIsWrittenOnce() throws Exception {
        var first = new Crossings();
        first.counter.labelValues("1").inc();
        assertThat(text(null, first, new Crossings())).containsOnlyOnce("# TYPE crossings_total");
    }

    @Test
    void tellsOfTheJavaMachine() throws Exception {
        assertThat(text(null, new MachineFigures()))
                .contains("jvm_memory_used_bytes{area=\"heap\"}", "process_start_time_seconds", "jvm_threads_current");
    }

    @Test
    void measuresTheDatabase(@TempDir Path node) throws Exception {
        // given
        Files.createDirectories(node.resolve("database/seg0"));
        Files.write(node.resolve("database/seg0/c10.dat"), new byte[8192]);
        Files.write(node.resolve("database/service.properties"), new byte[100]);
        // when, then
        assertThat(text(null, new StoreFigures(node))).contains("mpaka_store_bytes 8292.0", "mpaka_store_free_bytes ");
    }

    @Test
    void saysNothingOfADatabaseThatIsElsewhere(@TempDir Path node) throws Exception {
        assertThat(text(null, new StoreFigures(node))).doesNotContain("mpaka_store_bytes ");
    }

    private static String text(@org.jspecify.annotations.Nullable String accept, MultiCollector... collectors)
            throws IOException {
        var out = new ByteArrayOutputStream();
        MetricsServlet.writerFor(accept).write(out, Scrape.of(List.of(collectors)), EscapingScheme.UNDERSCORE_ESCAPING);
        return out.toString(StandardCharsets.UTF_8);
    }
}
