package org.mpaka.platform.metrics;

import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Memory, collections, threads, classes and processor time of the Java machine. */
@Component(service = MultiCollector.class)
public final class MachineFigures implements MultiCollector {
    private final PrometheusRegistry registry = new PrometheusRegistry();

    @Activate
    public MachineFigures() {
        JvmMetrics.builder().register(registry);
    }

    @Override
    public MetricSnapshots collect() {
        return registry.scrape();
    }
}
