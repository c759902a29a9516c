package org.mpaka.exchange.bilateral;

import java.util.Map;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.ScheduledPollEndpoint;
import org.mpaka.api.CountryCode;
import org.mpaka.api.exchange.Outbox;

/**
 * {@code outbox:TZA}: the start of a country's route. Gives each {@code ExchangeMessage} that is due for the partner;
 * the end of the route decides what becomes of it (see {@link OutboxConsumer}).
 */
final class OutboxComponent extends DefaultComponent {
    private static final long POLL_MILLIS = 1000;
    private final Outbox outbox;

    OutboxComponent(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        var endpoint = new OutboxEndpoint(uri, this, CountryCode.of(remaining));
        endpoint.setDelay(POLL_MILLIS);
        setProperties(endpoint, parameters);
        return endpoint;
    }

    private final class OutboxEndpoint extends ScheduledPollEndpoint {
        private final CountryCode partner;

        OutboxEndpoint(String uri, OutboxComponent component, CountryCode partner) {
            super(uri, component);
            this.partner = partner;
        }

        @Override
        public Producer createProducer() {
            throw new IllegalArgumentException("a route begins with outbox:, it cannot end with it");
        }

        @Override
        public Consumer createConsumer(Processor processor) throws Exception {
            var consumer = new OutboxConsumer(this, processor, outbox, partner);
            configureConsumer(consumer);
            return consumer;
        }
    }
}
