package ${package};

import java.util.List;
import java.util.Set;
import org.apache.camel.builder.RouteBuilder;
import org.mpaka.api.CountryCode;
import org.mpaka.api.exchange.AgreementSource;
import org.mpaka.testing.tck.exchange.ExchangeTck;

/** Agreement and route keep the contract of the exchange. */
class NeighbourRouteTest extends ExchangeTck {
    @Override
    protected CountryCode country() {
        return ${Country}LawBook.${code};
    }

    @Override
    protected AgreementSource agreements() {
        return new ${Country}Agreements();
    }

    @Override
    protected List<RouteBuilder> routes() {
        return List.of(new NeighbourRoute(() -> Set.of(CountryCode.of("${neighbour}"))));
    }
}
