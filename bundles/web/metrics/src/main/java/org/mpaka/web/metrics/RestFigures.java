package org.mpaka.web.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpaka.platform.jersey.RestProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Counts and times requests by the template of their address, never by the address: that may name a person. The time
 * is until the answer is known, before it is written.
 */
@Component(service = {RestProvider.class, MultiCollector.class})
@Provider
@PreMatching
public final class RestFigures
        implements RestProvider, MultiCollector, ContainerRequestFilter, ContainerResponseFilter {
    private static final String STARTED = RestFigures.class.getName();
    private static final String NONE = "none";
    private static final double NANOS = 1e9;

    private final Counter requests = Counter.builder()
            .name("mpaka_rest_requests_total")
            .help("Requests answered; route none: refused before it was matched, or no such address.")
            .labelNames("method", "route", "status")
            .build();
    private final Histogram durations = Histogram.builder()
            .name("mpaka_rest_request_seconds")
            .help("Time until the answer was known.")
            .labelNames("method", "route")
            .classicOnly()
            .classicUpperBounds(0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5)
            .build();

    /** A proxy that knows the present request. */
    @Context
    private @Nullable ResourceInfo operation;

    @Activate
    public RestFigures() {}

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(STARTED, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var route = route().orElse(NONE);
        // Only known routes have known methods: a label is never what somebody outside made up.
        var method = route.equals(NONE) ? NONE : request.getMethod();
        requests.labelValues(method, route, Integer.toString(response.getStatus()))
                .inc();
        if (request.getProperty(STARTED) instanceof Long started)
            durations.labelValues(method, route).observe((System.nanoTime() - started) / NANOS);
    }

    private Optional<String> route() {
        if (operation == null || operation.getResourceMethod() == null) return Optional.empty();
        return Optional.of("/"
                + Stream.of(operation.getResourceClass(), operation.getResourceMethod())
                        .flatMap(element -> path(element).stream())
                        .collect(Collectors.joining("/")));
    }

    private static Optional<String> path(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Path.class))
                .map(path -> path.value().replaceAll("^/|/$", ""))
                .filter(path -> !path.isEmpty());
    }

    @Override
    public MetricSnapshots collect() {
        return MetricSnapshots.of(requests.collect(), durations.collect());
    }
}
