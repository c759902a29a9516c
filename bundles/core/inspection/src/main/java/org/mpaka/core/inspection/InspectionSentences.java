package org.mpaka.core.inspection;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What an inspection says of itself. */
@Component(service = SentenceSource.class)
public final class InspectionSentences implements SentenceSource {
    private final SentenceSource files =
            new ResourceSentences("org.mpaka.core.inspection.sentences", InspectionSentences.class.getClassLoader());

    @Activate
    public InspectionSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return files.pattern(code, locale);
    }
}
