package org.mpaka.core.trust;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the trust store says, in the languages of the properties beside this class. */
@Component
public final class TrustSentences implements SentenceSource {
    private final SentenceSource catalogue =
            new ResourceSentences("org.mpaka.core.trust.sentences", TrustSentences.class.getClassLoader());

    @Activate
    public TrustSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return catalogue.pattern(code, locale);
    }
}
