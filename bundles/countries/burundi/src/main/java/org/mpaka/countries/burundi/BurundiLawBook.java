package org.mpaka.countries.burundi;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.LegalRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Burundi's law, one rule a legal question. */
@Component(service = LawBook.class)
public final class BurundiLawBook implements LawBook {
    private static final List<LegalRule> RULES = List.of(
            new AsylumRequest(),
            new ChildLeaving(),
            new ClosedPost(),
            new TradeOnlyPost(),
            new PassportValidity(),
            new CommunityDocument(),
            new IdentityCardAbroad(),
            new Overstay(),
            new CepglCirculationOnly(),
            new VisaInAdvance(),
            new Citizen(),
            new CommunityRight(),
            new PermitHeld(),
            new CommunityStay(),
            new CepglCard(),
            new BilateralWaiver(),
            new VisaOnArrival(),
            new ComesaWaiver(),
            new Crew(),
            new Returnee(),
            new Leaving(),
            new YellowFever());

    @Activate
    public BurundiLawBook() {}

    @Override
    public CountryCode country() {
        return Burundi.CODE;
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
                file("law/posts.yaml"),
                file("law/migration.yaml"),
                file("law/health.yaml"),
                file("law/records.yaml"),
                file("law/permits.yaml"));
    }

    private static URL file(String name) {
        return Objects.requireNonNull(BurundiLawBook.class.getResource(name), name);
    }
}
