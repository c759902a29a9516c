package org.mpaka.devices.mrzserial;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is said of swipe readers, in English, French, Swahili and Kirundi. */
@Component
public final class MrzSerialSentences implements SentenceSource {
    private final ResourceSentences sentences =
            new ResourceSentences("org.mpaka.devices.mrzserial.sentences", MrzSerialSentences.class.getClassLoader());

    @Activate
    public MrzSerialSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return sentences.pattern(code, locale);
    }
}
