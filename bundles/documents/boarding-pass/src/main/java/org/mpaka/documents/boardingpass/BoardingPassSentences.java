package org.mpaka.documents.boardingpass;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is said of boarding passes, in English, French, Swahili and Kirundi. */
@Component
public final class BoardingPassSentences implements SentenceSource {
    private final ResourceSentences sentences = new ResourceSentences(
            "org.mpaka.documents.boardingpass.sentences", BoardingPassSentences.class.getClassLoader());

    @Activate
    public BoardingPassSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return sentences.pattern(code, locale);
    }
}
