package ${package};

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.LegalRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The law of ${title}: its rules, one a legal question, and the files with its values. */
@Component(service = LawBook.class)
public final class ${Country}LawBook implements LawBook {
    static final CountryCode ${code} = CountryCode.of("${code}");

    private static final List<LegalRule> RULES = List.of(new Citizen(), new VisaFree());

    @Activate
    public ${Country}LawBook() {}

    @Override
    public CountryCode country() {
        return ${code};
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
        return List.of(Objects.requireNonNull(${Country}LawBook.class.getResource("law/migration.yaml")));
    }
}
