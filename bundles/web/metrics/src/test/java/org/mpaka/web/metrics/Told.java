package org.mpaka.web.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a collector tells, as {@code name{label="value"}} and its figure; of a histogram how often. */
final class Told {
    private Told() {}

    static Map<String, Double> by(MultiCollector collector) {
        var told = new TreeMap<String, Double>();
        for (var figure : collector.collect())
            for (var point : figure.getDataPoints())
                told.put(figure.getMetadata().getPrometheusName() + labels(point), value(point));
        return told;
    }

    private static String labels(DataPointSnapshot point) {
        return point.getLabels().stream()
                .map(label -> label.getName() + "=" + label.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static double value(DataPointSnapshot point) {
        if (point instanceof GaugeSnapshot.GaugeDataPointSnapshot gauge) return gauge.getValue();
        if (point instanceof HistogramSnapshot.HistogramDataPointSnapshot histogram) return histogram.getCount();
        return ((CounterSnapshot.CounterDataPointSnapshot) point).getValue();
    }

    /** A service of which only one method is asked. */
    static <T> T service(Class<T> type, String method, Function<Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, given) -> {
            if (called.getName().equals(method)) return answer.apply(given == null ? new Object[0] : given);
            throw new InvocationTargetException(new AssertionError("nobody should ask " + called));
        }));
    }
}
