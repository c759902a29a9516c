package org.mpaka.countries.utopia.documents;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is said of the documents, in the languages of the properties beside this class. */
@Component
public final class UtopiaDocumentSentences implements SentenceSource {
    private final SentenceSource catalogue = new ResourceSentences(
            "org.mpaka.countries.utopia.documents.sentences", UtopiaDocumentSentences.class.getClassLoader());

    @Activate
    public UtopiaDocumentSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return catalogue.pattern(code, locale);
    }
}
