package org.mpaka.platform.camel;

import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs every {@link RouteBuilder} service in the node's one Camel context, which it publishes as a
 * {@link CamelContext} service for bundles that bring components.
 */
@Component(immediate = true, service = CamelHost.class)
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.apache.camel.CamelContext\"",
        uses = CamelContext.class)
public final class CamelHost {

    private static final Logger LOG = LoggerFactory.getLogger(CamelHost.class);

    private final RouteHost host = new RouteHost("mpaka");
    private final ServiceRegistration<CamelContext> registration;

    @Activate
    public CamelHost(BundleContext bundleContext) {
        registration = bundleContext.registerService(CamelContext.class, host.context(), null);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addRoutes(RouteBuilder routes, Map<String, @Nullable Object> properties) {
        String contributor = String.valueOf(properties.get("component.name"));
        try {
            LOG.info("Routes {} of {} run", host.add(routes), contributor);
        } catch (CamelFailure e) {
            LOG.error("The routes of {} can't run; others aren't affected", contributor, e);
        }
    }

    void removeRoutes(RouteBuilder routes) {
        LOG.info("Routes {} ended", host.remove(routes));
    }

    @Deactivate
    void stop() {
        registration.unregister();
        host.stop();
    }
}
