package org.mpaka.core.permit;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Names of the kinds of permits, in the languages of the properties beside this class. */
@Component
public final class PermitSentences implements SentenceSource {
    private final SentenceSource catalogue =
            new ResourceSentences("org.mpaka.core.permit.sentences", PermitSentences.class.getClassLoader());

    @Activate
    public PermitSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return catalogue.pattern(code, locale);
    }
}
