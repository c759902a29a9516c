package org.mpaka.countries.burundi;

import java.util.List;
import java.util.Set;
import org.apache.camel.builder.RouteBuilder;
import org.mpaka.api.CountryCode;
import org.mpaka.api.exchange.AgreementSource;
import org.mpaka.testing.tck.exchange.ExchangeTck;

/** Agreement and route keep the contract of the exchange. */
class BurundiExchangeTest extends ExchangeTck {
    @Override
    protected CountryCode country() {
        return CountryCode.of("BDI");
    }

    @Override
    protected AgreementSource agreements() {
        return new BurundiAgreements();
    }

    @Override
    protected List<RouteBuilder> routes() {
        return List.of(new TanzaniaRoute(() -> Set.of(CountryCode.of("TZA"))));
    }
}
