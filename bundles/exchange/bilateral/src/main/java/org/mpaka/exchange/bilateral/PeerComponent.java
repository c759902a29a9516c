package org.mpaka.exchange.bilateral;

import java.util.Map;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultEndpoint;
import org.mpaka.api.CountryCode;

/** {@code peer:TZA}: the end of a country's route. Seals a message and hands it to the partner over mutual TLS. */
final class PeerComponent extends DefaultComponent {
    private final Partners partners;
    private final ExchangeIdentity identity;
    private final MessageCodec codec;

    PeerComponent(Partners partners, ExchangeIdentity identity, MessageCodec codec) {
        this.partners = partners;
        this.identity = identity;
        this.codec = codec;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        return new PeerEndpoint(uri, this, CountryCode.of(remaining));
    }

    private final class PeerEndpoint extends DefaultEndpoint {
        private final CountryCode country;

        PeerEndpoint(String uri, PeerComponent component, CountryCode country) {
            super(uri, component);
            this.country = country;
        }

        @Override
        public Producer createProducer() {
            return new PeerProducer(this, country, partners, identity, codec);
        }

        @Override
        public Consumer createConsumer(Processor processor) {
            throw new IllegalArgumentException("a route ends with peer:, it cannot begin with it");
        }
    }
}
