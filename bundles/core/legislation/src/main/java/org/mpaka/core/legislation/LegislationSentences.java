package org.mpaka.core.legislation;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the house itself says about law. */
@Component(service = SentenceSource.class)
public final class LegislationSentences implements SentenceSource {
    private final SentenceSource files =
            new ResourceSentences("org.mpaka.core.legislation.sentences", LegislationSentences.class.getClassLoader());

    @Activate
    public LegislationSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return files.pattern(code, locale);
    }
}
