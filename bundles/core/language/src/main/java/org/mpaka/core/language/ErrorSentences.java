package org.mpaka.core.language;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is said of every {@link org.mpaka.api.ErrorCode}, in English, French, Swahili and Kirundi. */
@Component
public final class ErrorSentences implements SentenceSource {
    private final ResourceSentences sentences =
            new ResourceSentences("org.mpaka.core.language.errors", ErrorSentences.class.getClassLoader());

    @Activate
    public ErrorSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return sentences.pattern(code, locale);
    }
}
