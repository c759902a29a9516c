package org.mpaka.exchange.externalsource;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Component;

/** Why a source gave no answer. */
@Component
public final class ExternalSourceSentences implements SentenceSource {
    private final SentenceSource catalogue = new ResourceSentences(
            "org.mpaka.exchange.externalsource.sentences", ExternalSourceSentences.class.getClassLoader());

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return catalogue.pattern(code, locale);
    }
}
