package ${package};

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.exchange.Agreement;
import org.mpaka.api.exchange.AgreementId;
import org.mpaka.api.exchange.AgreementSource;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.legislation.Confidence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * What ${title} may tell its neighbours: an INVENTED agreement with ${neighbour}. A message outside it cannot be built, and
 * nothing is sent before the authority names its approval when it adds the partner (bin/mpaka-partner).
 */
@Component
public final class ${Country}Agreements implements AgreementSource {
    static final Agreement EXPECTED_ARRIVALS = new Agreement(
            AgreementId.of("${prefix}-${neighbourPrefix}-expected-arrivals"),
            CountryCode.of("${neighbour}"),
            "Border control: the neighbour's officers expect the traveller who left",
            List.of(new Citation(
                    "Agreement of ${title} and ${neighbour} (invented)",
                    Optional.of("art. 4"),
                    Optional.of("example.org/${country}/treaties/1"),
                    Optional.of(LocalDate.of(2020, 1, 1)),
                    Optional.of(LocalDate.of(2026, 11, 22)))),
            Confidence.UNVERIFIED,
            Set.of("names", "birth", "nationality", "document"),
            30,
            new DateRange(Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty()));

    @Activate
    public ${Country}Agreements() {}

    @Override
    public List<Agreement> agreements() {
        return List.of(EXPECTED_ARRIVALS);
    }
}
