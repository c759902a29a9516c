package org.mpaka.documents.alertlists;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Component;

/** What the readers say of entries they repaired or set aside. */
@Component
public final class AlertListSentences implements SentenceSource {
    private final SentenceSource catalogue = new ResourceSentences(
            "org.mpaka.documents.alertlists.sentences", AlertListSentences.class.getClassLoader());

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return catalogue.pattern(code, locale);
    }
}
