package org.mpaka.core.gate;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is said of openings, in English, French, Swahili and Kirundi. */
@Component
public final class GateKeeperSentences implements SentenceSource {
    private final ResourceSentences sentences =
            new ResourceSentences("org.mpaka.core.gate.sentences", GateKeeperSentences.class.getClassLoader());

    @Activate
    public GateKeeperSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return sentences.pattern(code, locale);
    }
}
