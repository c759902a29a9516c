package org.mpaka.core.training;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is said of exercises, in the languages of the properties beside this class. */
@Component
public final class TrainingSentences implements SentenceSource {
    private final SentenceSource catalogue =
            new ResourceSentences("org.mpaka.core.training.sentences", TrainingSentences.class.getClassLoader());

    @Activate
    public TrainingSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return catalogue.pattern(code, locale);
    }
}
