package org.mpaka.countries.utopia;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What this law says, in the languages of its officers. */
@Component(service = SentenceSource.class)
public final class UtopiaSentences implements SentenceSource {
    private final SentenceSource files =
            new ResourceSentences("org.mpaka.countries.utopia.sentences", UtopiaSentences.class.getClassLoader());

    @Activate
    public UtopiaSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return files.pattern(code, locale);
    }
}
