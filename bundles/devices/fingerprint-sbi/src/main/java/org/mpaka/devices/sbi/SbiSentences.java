package org.mpaka.devices.sbi;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is said of scanners of fingers, in English, French, Swahili and Kirundi. */
@Component
public final class SbiSentences implements SentenceSource {
    private final ResourceSentences sentences =
            new ResourceSentences("org.mpaka.devices.sbi.sentences", SbiSentences.class.getClassLoader());

    @Activate
    public SbiSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return sentences.pattern(code, locale);
    }
}
