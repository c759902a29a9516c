package ${package};

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What this bundle says to officers, in their languages. */
@Component(service = SentenceSource.class)
public final class ${Country}Sentences implements SentenceSource {
    private final SentenceSource files =
            new ResourceSentences("${package}.sentences", ${Country}Sentences.class.getClassLoader());

    @Activate
    public ${Country}Sentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return files.pattern(code, locale);
    }
}
