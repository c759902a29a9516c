package org.mpaka.devices.gate;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What gates say, in English, French, Swahili and Kirundi. */
@Component
public final class GateSentences implements SentenceSource {
    private final ResourceSentences sentences =
            new ResourceSentences("org.mpaka.devices.gate.sentences", GateSentences.class.getClassLoader());

    @Activate
    public GateSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return sentences.pattern(code, locale);
    }
}
