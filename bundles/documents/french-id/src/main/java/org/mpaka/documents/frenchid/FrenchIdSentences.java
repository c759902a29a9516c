package org.mpaka.documents.frenchid;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the format says, in the words of all formats of lines, in English, French, Swahili and Kirundi. */
@Component
public final class FrenchIdSentences implements SentenceSource {
    private final ResourceSentences sentences =
            new ResourceSentences("org.mpaka.documents.mrz.zone.sentences", FrenchIdSentences.class.getClassLoader());

    @Activate
    public FrenchIdSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return sentences.pattern(code, locale);
    }
}
