package org.mpaka.countries.utopia;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.LegalRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Utopia's invented law, one rule a legal question. */
@Component(service = LawBook.class)
public final class UtopiaLawBook implements LawBook {
    private static final List<LegalRule> RULES = List.of(
            new AsylumRequest(), new ChildNotWithParents(), new ClosedPost(), new VisaFree(), new VisaOnArrival());

    @Activate
    public UtopiaLawBook() {}

    @Override
    public CountryCode country() {
        return CountryCode.of("UTO");
    }

    @Override
    public Optional<CountryCode> region() {
        return Optional.empty();
    }

    @Override
    public List<LegalRule> rules() {
        return RULES;
    }

    @Override
    public List<URL> parameterFiles() {
        return List.of(file("law/utopia.yaml"));
    }

    private static URL file(String name) {
        return Objects.requireNonNull(UtopiaLawBook.class.getResource(name), name);
    }
}
