package org.mpaka.documents.mdl;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is said of mobile driving licences, in English, French, Swahili and Kirundi. */
@Component
public final class LicenceSentences implements SentenceSource {
    private final ResourceSentences sentences =
            new ResourceSentences("org.mpaka.documents.mdl.sentences", LicenceSentences.class.getClassLoader());

    @Activate
    public LicenceSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return sentences.pattern(code, locale);
    }
}
