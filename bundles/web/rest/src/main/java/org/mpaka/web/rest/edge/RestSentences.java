package org.mpaka.web.rest.edge;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the HTTP layer itself says, in English, French, Swahili and Kirundi. */
@Component
public final class RestSentences implements SentenceSource {
    private final ResourceSentences sentences =
            new ResourceSentences("org.mpaka.web.rest.sentences", RestSentences.class.getClassLoader());

    @Activate
    public RestSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return sentences.pattern(code, locale);
    }
}
