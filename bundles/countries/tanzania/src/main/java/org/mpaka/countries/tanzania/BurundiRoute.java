package org.mpaka.countries.tanzania;

import org.apache.camel.builder.RouteBuilder;
import org.mpaka.api.exchange.ApprovedPartners;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for Burundi goes to Burundi. */
@Component(service = RouteBuilder.class)
public final class BurundiRoute extends RouteBuilder {

    /** The transport is referred to because it brings {@code outbox:} and {@code peer:}. */
    @Activate
    public BurundiRoute(@Reference ApprovedPartners transport) {}

    @Override
    public void configure() {
        from("outbox:BDI").routeId("tza-bdi-expected-arrivals").to("peer:BDI");
    }
}
