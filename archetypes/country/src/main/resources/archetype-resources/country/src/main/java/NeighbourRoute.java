package ${package};

import org.apache.camel.builder.RouteBuilder;
import org.mpaka.api.exchange.ApprovedPartners;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for ${neighbour} goes to ${neighbour}. A route may delay, throttle or leave out; it may not add. */
@Component(service = RouteBuilder.class)
public final class NeighbourRoute extends RouteBuilder {

    /** The transport is referred to because it brings {@code outbox:} and {@code peer:}. */
    @Activate
    public NeighbourRoute(@Reference ApprovedPartners transport) {}

    @Override
    public void configure() {
        from("outbox:${neighbour}").routeId("${prefix}-${neighbourPrefix}-expected-arrivals").to("peer:${neighbour}");
    }
}
