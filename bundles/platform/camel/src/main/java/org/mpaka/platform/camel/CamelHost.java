package org.mpaka.platform.camel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.builder.RouteBuilder;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs every {@link RouteBuilder} service, the builders of one bundle in one Camel context of their own.
 *
 * <p>So a country's faulty route can't stop another's, names of routes and endpoints can't collide between bundles, and
 * everything Camel keeps of a bundle goes with its context when the bundle goes.
 */
@Component(immediate = true, service = CamelHost.class)
public final class CamelHost {

    private static final Logger LOG = LoggerFactory.getLogger(CamelHost.class);

    private final Map<Bundle, BundleRoutes> running = new HashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void addRoutes(RouteBuilder routes, ServiceReference<RouteBuilder> reference) {
        Bundle bundle = reference.getBundle();
        try {
            running.computeIfAbsent(bundle, BundleRoutes::start).add(routes);
            LOG.info("Routes of {} run", bundle.getSymbolicName());
        } catch (CamelFailure e) {
            LOG.error("Routes of {} can't run; others aren't affected", bundle.getSymbolicName(), e);
            stopIfEmpty(bundle);
        }
    }

    synchronized void removeRoutes(RouteBuilder routes) {
        running.values().forEach(contributed -> contributed.remove(routes));
        List.copyOf(running.keySet()).forEach(this::stopIfEmpty);
    }

    @Deactivate
    synchronized void stop() {
        running.values().forEach(BundleRoutes::stop);
        running.clear();
    }

    private void stopIfEmpty(Bundle bundle) {
        BundleRoutes contributed = running.get(bundle);
        if (contributed != null && contributed.isEmpty()) {
            running.remove(bundle);
            contributed.stop();
            LOG.info("Routes of {} ended", bundle.getSymbolicName());
        }
    }
}
