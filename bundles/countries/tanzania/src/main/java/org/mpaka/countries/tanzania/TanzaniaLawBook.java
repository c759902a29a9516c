package org.mpaka.countries.tanzania;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.LegalRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tanzania's law, one rule a legal question. */
@Component(service = LawBook.class)
public final class TanzaniaLawBook implements LawBook {
    private static final List<LegalRule> RULES = List.of(
            new AsylumRequest(),
            new PassportValidity(),
            new CommunityDocument(),
            new Overstay(),
            new ReferralVisa(),
            new Citizen(),
            new PermitHeld(),
            new CommunityPass(),
            new VisaExempt(),
            new GoodNeighbour(),
            new GoodNeighbourLonger(),
            new OrdinaryVisa(),
            new Leaving(),
            new YellowFever(),
            new VisitorInsurance());

    @Activate
    public TanzaniaLawBook() {}

    @Override
    public CountryCode country() {
        return Tanzania.CODE;
    }

    @Override
    public Optional<CountryCode> region() {
        return Optional.of(CountryCode.of("EAC"));
    }

    @Override
    public List<LegalRule> rules() {
        return RULES;
    }

    @Override
    public List<URL> parameterFiles() {
        return List.of(
                file("law/migration.yaml"),
                file("law/posts.yaml"),
                file("law/visas.yaml"),
                file("law/health.yaml"),
                file("law/records.yaml"),
                file("law/permits.yaml"));
    }

    private static URL file(String name) {
        return Objects.requireNonNull(TanzaniaLawBook.class.getResource(name), name);
    }
}
