package org.mpaka.countries.burundi;

import org.apache.camel.builder.RouteBuilder;
import org.mpaka.api.exchange.ApprovedPartners;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for Tanzania goes to Tanzania. */
@Component(service = RouteBuilder.class)
public final class TanzaniaRoute extends RouteBuilder {

    /** The transport is referred to because it brings {@code outbox:} and {@code peer:}. */
    @Activate
    public TanzaniaRoute(@Reference ApprovedPartners transport) {}

    @Override
    public void configure() {
        from("outbox:TZA").routeId("bdi-tza-expected-arrivals").to("peer:TZA");
    }
}
