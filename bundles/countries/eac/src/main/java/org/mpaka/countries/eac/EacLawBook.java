package org.mpaka.countries.eac;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.LegalRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The law that partner states share; read after each state's own. */
@Component(service = LawBook.class)
public final class EacLawBook implements LawBook {
    @Activate
    public EacLawBook() {}

    @Override
    public CountryCode country() {
        return CountryCode.of("EAC");
    }

    @Override
    public Optional<CountryCode> region() {
        return Optional.empty();
    }

    @Override
    public List<LegalRule> rules() {
        return List.of(new ChildNotWithParents());
    }

    @Override
    public List<URL> parameterFiles() {
        return List.of(
                file("law/community.yaml"),
                file("law/health.yaml"),
                file("law/records.yaml"),
                file("law/permits.yaml"));
    }

    private static URL file(String name) {
        return Objects.requireNonNull(EacLawBook.class.getResource(name), name);
    }
}
