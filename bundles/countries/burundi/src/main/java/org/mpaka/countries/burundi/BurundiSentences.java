package org.mpaka.countries.burundi;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What this law says, in the languages of its officers. */
@Component(service = SentenceSource.class)
public final class BurundiSentences implements SentenceSource {
    private final SentenceSource files =
            new ResourceSentences("org.mpaka.countries.burundi.sentences", BurundiSentences.class.getClassLoader());

    @Activate
    public BurundiSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return files.pattern(code, locale);
    }
}
