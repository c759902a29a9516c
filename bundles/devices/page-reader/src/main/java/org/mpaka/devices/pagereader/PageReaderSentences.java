package org.mpaka.devices.pagereader;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is said of page readers, in English, French, Swahili and Kirundi. */
@Component
public final class PageReaderSentences implements SentenceSource {
    private final ResourceSentences sentences =
            new ResourceSentences("org.mpaka.devices.pagereader.sentences", PageReaderSentences.class.getClassLoader());

    @Activate
    public PageReaderSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return sentences.pattern(code, locale);
    }
}
