package org.mpaka.documents.mrz;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the formats of this bundle say, in English, French, Swahili and Kirundi. */
@Component
public final class MrzSentences implements SentenceSource {
    private final ResourceSentences sentences =
            new ResourceSentences("org.mpaka.documents.mrz.zone.sentences", MrzSentences.class.getClassLoader());

    @Activate
    public MrzSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return sentences.pattern(code, locale);
    }
}
