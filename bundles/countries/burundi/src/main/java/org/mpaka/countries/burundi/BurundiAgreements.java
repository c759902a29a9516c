package org.mpaka.countries.burundi;

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
 * What Burundi may tell its neighbours. No text that regulates the exchange of data between the two sides of a one-stop
 * border post was seen, so nothing is sent until the authority names its instrument when it adds the partner.
 */
@Component
public final class BurundiAgreements implements AgreementSource {
    private static final LocalDate SEEN = LocalDate.of(2026, 11, 22);
    private static final Agreement EXPECTED_ARRIVALS = new Agreement(
            AgreementId.of("bdi-tza-expected-arrivals"),
            CountryCode.of("TZA"),
            "Border control: the adjoining state's officers expect the traveller who left this one",
            List.of(
                    new Citation(
                            "One-stop border post agreement of Burundi and Tanzania, signed 2011 (text not seen)",
                            Optional.empty(),
                            Optional.of("trademarkafrica.com/news/tanzania-and-burundi-to-operationalize-osbp-concept"),
                            Optional.empty(),
                            Optional.of(SEEN)),
                    new Citation(
                            "EAC One Stop Border Posts Act, 2016 (headings seen; section on data not seen)",
                            Optional.of("s. 12"),
                            Optional.of("vdocuments.mx EAC OSBP Act 2016"),
                            Optional.of(LocalDate.of(2016, 4, 15)),
                            Optional.of(SEEN)),
                    new Citation(
                            "Tanzania: Personal Data Protection Act 11/2022, transfer abroad needs a permit",
                            Optional.of("s. 31"),
                            Optional.of("opennetafrica.org"),
                            Optional.empty(),
                            Optional.of(SEEN))),
            Confidence.UNVERIFIED,
            Set.of("names", "birth", "nationality", "document"),
            30,
            new DateRange(Optional.of(LocalDate.of(2014, 6, 7)), Optional.empty()));

    @Activate
    public BurundiAgreements() {}

    @Override
    public List<Agreement> agreements() {
        return List.of(EXPECTED_ARRIVALS);
    }
}
