package org.mpaka.core.workstation;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is said of workstations, in English, French, Swahili and Kirundi. */
@Component
public final class WorkstationSentences implements SentenceSource {
    private final ResourceSentences sentences =
            new ResourceSentences("org.mpaka.core.workstation.sentences", WorkstationSentences.class.getClassLoader());

    @Activate
    public WorkstationSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return sentences.pattern(code, locale);
    }
}
