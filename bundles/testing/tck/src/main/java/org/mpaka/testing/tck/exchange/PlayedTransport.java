package org.mpaka.testing.tck.exchange;

import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.direct.DirectComponent;
import org.apache.camel.component.mock.MockComponent;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.mpaka.api.CountryCode;
import org.mpaka.api.exchange.ExchangeMessage;

/** Stands in for the transport at both ends of a country's routes: {@code outbox:XXX} and {@code peer:XXX}. */
final class PlayedTransport implements AutoCloseable {
    /** Header with the partner's receipt; a route that ends without it has not delivered. */
    static final String RECEIPT = "MpakaReceipt";

    private final DefaultCamelContext camel = new DefaultCamelContext();

    PlayedTransport(List<RouteBuilder> routes) throws Exception {
        camel.addComponent("outbox", new DirectComponent());
        camel.addComponent("peer", new MockComponent());
        for (var builder : routes) camel.addRoutes(builder);
        camel.start();
    }

    List<Route> routes() {
        return camel.getRoutes();
    }

    void answers(CountryCode partner, Processor how) {
        peer(partner).whenAnyExchangeReceived(how);
    }

    /** What the partner was told, in order. */
    List<ExchangeMessage> told(CountryCode partner) {
        return peer(partner).getReceivedExchanges().stream()
                .map(exchange -> exchange.getIn().getBody(ExchangeMessage.class))
                .toList();
    }

    /** Sends a message down the partner's route as the outbox does. */
    Exchange send(CountryCode partner, ExchangeMessage message) {
        return camel.createProducerTemplate()
                .send("outbox:" + partner, exchange -> exchange.getIn().setBody(message));
    }

    private MockEndpoint peer(CountryCode partner) {
        return camel.getEndpoint("peer:" + partner, MockEndpoint.class);
    }

    @Override
    public void close() {
        camel.stop();
    }
}
