package org.mpaka.platform.camel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Camel context of one bundle and the routes in it. */
final class BundleRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(BundleRoutes.class);
    private static final int STOP_SECONDS = 10;

    private final DefaultCamelContext context;
    private final CamelClassLoader loader;
    private final Map<RouteBuilder, List<String>> routeIds = new IdentityHashMap<>();

    private BundleRoutes(DefaultCamelContext context, CamelClassLoader loader) {
        this.context = context;
        this.loader = loader;
    }

    static BundleRoutes start(Bundle bundle) {
        return start(bundle.getSymbolicName(), bundle.adapt(BundleWiring.class).getClassLoader());
    }

    static BundleRoutes start(String name, ClassLoader contributor) {
        var loader = new CamelClassLoader(contributor);
        var context = new DefaultCamelContext[1];
        loader.run("Camel doesn't start for " + name, () -> {
            var starting = new DefaultCamelContext();
            starting.setApplicationContextClassLoader(loader);
            starting.getCamelContextExtension().setName(name);
            starting.getShutdownStrategy().setTimeout(STOP_SECONDS);
            starting.start();
            context[0] = starting;
        });
        return new BundleRoutes(context[0], loader);
    }

    /** Adds all routes of the builder or, if one of them is refused, none. */
    void add(RouteBuilder routes) {
        Set<String> before = ids();
        try {
            loader.run("A route is refused", () -> context.addRoutes(routes));
        } catch (CamelFailure e) {
            end(newSince(before));
            throw e;
        }
        routeIds.put(routes, newSince(before));
    }

    void remove(RouteBuilder routes) {
        List<String> ids = routeIds.remove(routes);
        if (ids != null) {
            end(ids);
        }
    }

    boolean isEmpty() {
        return routeIds.isEmpty();
    }

    void stop() {
        routeIds.clear();
        try {
            loader.run("Camel doesn't stop in order", context::stop);
        } catch (CamelFailure e) {
            LOG.warn("Camel of {} didn't stop in order", context.getName(), e);
        }
    }

    Set<String> ids() {
        Set<String> ids = context.getRoutes().stream().map(Route::getRouteId).collect(Collectors.toSet());
        context.getRouteDefinitions().forEach(definition -> ids.add(definition.getRouteId()));
        return ids;
    }

    private List<String> newSince(Set<String> before) {
        Set<String> now = new HashSet<>(ids());
        now.removeAll(before);
        return new ArrayList<>(now);
    }

    private void end(List<String> ids) {
        for (String id : ids) {
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
