package org.mpaka.core.alert;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Component;

/** What the alert check and the matcher say. */
@Component
public final class AlertSentences implements SentenceSource {
    private final SentenceSource catalogue =
            new ResourceSentences("org.mpaka.core.alert.sentences", AlertSentences.class.getClassLoader());

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return catalogue.pattern(code, locale);
    }
}
