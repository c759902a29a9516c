package org.mpaka.exchange.bilateral;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.mpaka.api.CountryCode;
import org.mpaka.api.exchange.ApprovedPartners;
import org.mpaka.api.exchange.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Brings {@code outbox:} and {@code peer:} into the Camel context. A country's route builder that uses them refers to
 * {@link ApprovedPartners}, so that it comes after them.
 */
@Component(immediate = true)
public final class BilateralTransport implements ApprovedPartners {
    private final CamelContext camel;
    private final Partners partners;

    @Activate
    public BilateralTransport(
            @Reference CamelContext camel,
            @Reference Outbox outbox,
            @Reference PartnerRegistry partners,
            @Reference ExchangeIdentity identity,
            @Reference(target = "(name=mpaka)") ObjectMapper json) {
        this(camel, outbox, partners, identity, new MessageCodec(json, identity.seal()));
    }

    BilateralTransport(
            CamelContext camel, Outbox outbox, Partners partners, ExchangeIdentity identity, MessageCodec codec) {
        this.camel = camel;
        this.partners = partners;
        camel.addComponent("outbox", new OutboxComponent(outbox));
        camel.addComponent("peer", new PeerComponent(partners, identity, codec));
    }

    @Deactivate
    void stop() {
        camel.removeComponent("peer");
        camel.removeComponent("outbox");
    }

    @Override
    public Set<CountryCode> approved() {
        return partners.all().stream().map(Partner::country).collect(Collectors.toUnmodifiableSet());
    }
}
