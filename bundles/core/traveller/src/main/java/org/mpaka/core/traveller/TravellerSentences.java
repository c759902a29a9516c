package org.mpaka.core.traveller;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the history check says, in every language of the console. */
@Component
public final class TravellerSentences implements SentenceSource {
    private final SentenceSource files =
            new ResourceSentences("org.mpaka.core.traveller.sentences", TravellerSentences.class.getClassLoader());

    @Activate
    public TravellerSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return files.pattern(code, locale);
    }
}
