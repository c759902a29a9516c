package org.mpaka.countries.tanzania;

import java.util.List;
import java.util.Set;
import org.apache.camel.builder.RouteBuilder;
import org.mpaka.api.CountryCode;
import org.mpaka.api.exchange.AgreementSource;
import org.mpaka.testing.tck.exchange.ExchangeTck;

/** Agreement and route keep the contract of the exchange. */
class TanzaniaExchangeTest extends ExchangeTck {
    @Override
    protected CountryCode country() {
        return CountryCode.of("TZA");
    }

    @Override
    protected AgreementSource agreements() {
        return new TanzaniaAgreements();
    }

    @Override
    protected List<RouteBuilder> routes() {
        return List.of(new BurundiRoute(() -> Set.of(CountryCode.of("BDI"))));
    }
}
