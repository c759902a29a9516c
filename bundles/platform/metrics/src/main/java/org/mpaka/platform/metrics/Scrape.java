package org.mpaka.platform.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks all collectors once. One that fails is counted and does not take the others' figures away. */
final class Scrape {
    private static final Logger LOG = LoggerFactory.getLogger(Scrape.class);

    private final MetricSnapshots.Builder figures = MetricSnapshots.builder();
    private final Map<String, Boolean> failed = new TreeMap<>();

    private Scrape() {}

    static MetricSnapshots of(Collection<MultiCollector> collectors) {
        var scrape = new Scrape();
        collectors.forEach(scrape::ask);
        return scrape.figures.metricSnapshot(scrape.failures()).build();
    }

    private void ask(MultiCollector collector) {
        boolean fails = false;
        try {
            collector.collect().forEach(this::take);
        } catch (RuntimeException e) {
            fails = true;
            LOG.warn("{} could not tell its figures: {}", collector.getClass().getName(), e.toString());
        }
        failed.merge(collector.getClass().getSimpleName(), fails, Boolean::logicalOr);
    }

    /** Two collectors may not tell the same figure: the first one's holds. */
    private void take(MetricSnapshot figure) {
        var name = figure.getMetadata().getPrometheusName();
        if (figures.containsMetricName(name)) LOG.warn("The figure {} is told twice.", name);
        else figures.metricSnapshot(figure);
    }

    private MetricSnapshot failures() {
        var gauge = GaugeSnapshot.builder()
                .name("mpaka_metrics_collector_failed")
                .help("1 for a collector that failed at this request; its figures are missing from it.");
        failed.forEach((name, fails) -> gauge.dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                .labels(Labels.of("collector", name))
                .value(fails ? 1 : 0)
                .build()));
        return gauge.build();
    }
}
