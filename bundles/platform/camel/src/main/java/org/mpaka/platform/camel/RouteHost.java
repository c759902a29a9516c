package org.mpaka.platform.camel;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.LoggingLevel;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.errorhandler.DefaultErrorHandlerDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Camel context of the node and the routes in it, by the builder that brought them. */
final class RouteHost {

    private static final Logger LOG = LoggerFactory.getLogger(RouteHost.class);
    private static final int STOP_SECONDS = 10;

    private final CamelClassLoader loader = new CamelClassLoader();
    private final Map<RouteBuilder, Set<String>> routeIds = new IdentityHashMap<>();
    private final DefaultCamelContext context;

    RouteHost(String name) {
        var started = new DefaultCamelContext[1];
        loader.run("Camel doesn't start", () -> {
            var starting = new DefaultCamelContext();
            starting.setApplicationContextClassLoader(loader);
            starting.getCamelContextExtension().setName(name);
            starting.getShutdownStrategy().setTimeout(STOP_SECONDS);
            starting.getCamelContextExtension().setErrorHandlerFactory(oneLine());
            starting.start();
            started[0] = starting;
        });
        this.context = started[0];
    }

    /** A neighbour who is not there for a night is no error with a trace for each try; a route may say otherwise for itself. */
    private static DefaultErrorHandlerDefinition oneLine() {
        return new DefaultErrorHandlerDefinition()
                .retriesExhaustedLogLevel(LoggingLevel.WARN)
                .logStackTrace(false)
                .logExhaustedMessageHistory(false);
    }

    CamelContext context() {
        return context;
    }

    /**
     * Adds all routes of the builder or, if one of them is refused, none.
     *
     * @return the ids of its routes
     * @throws CamelFailure if a route is refused
     */
    synchronized Set<String> add(RouteBuilder routes) {
        Set<String> before = ids();
        loader.add(routes);
        try {
            loader.run("A route is refused", () -> context.addRoutes(routes));
        } catch (CamelFailure e) {
            end(newSince(before));
            loader.remove(routes);
            throw e;
        }
        Set<String> added = newSince(before);
        routeIds.put(routes, added);
        return added;
    }

    /** @return the ids of the routes that ended, empty if the builder's were never added */
    synchronized Set<String> remove(RouteBuilder routes) {
        Set<String> ids = routeIds.remove(routes);
        if (ids == null) {
            return Set.of();
        }
        end(ids);
        loader.remove(routes);
        return ids;
    }

    synchronized void stop() {
        routeIds.clear();
        try {
            loader.run("Camel doesn't stop in order", context::stop);
        } catch (CamelFailure e) {
            LOG.warn("Camel didn't stop in order", e);
        }
    }

    Set<String> ids() {
        Set<String> ids = context.getRoutes().stream().map(Route::getRouteId).collect(Collectors.toSet());
        context.getRouteDefinitions().forEach(definition -> ids.add(definition.getRouteId()));
        return ids;
    }

    private Set<String> newSince(Set<String> before) {
        Set<String> now = new HashSet<>(ids());
        now.removeAll(before);
        return now;
    }

    private void end(Set<String> ids) {
        for (String id : List.copyOf(ids)) {
            try {
                loader.run("A route doesn't end", () -> {
                    context.getRouteController().stopRoute(id, STOP_SECONDS, TimeUnit.SECONDS);
                    context.removeRoute(id);
                    // A refused route is known by its definition only.
                    var definition = context.getRouteDefinition(id);
                    if (definition != null) {
                        context.removeRouteDefinition(definition);
                    }
                });
            } catch (CamelFailure e) {
                LOG.warn("Route {} didn't end in order", id, e);
            }
        }
    }
}
