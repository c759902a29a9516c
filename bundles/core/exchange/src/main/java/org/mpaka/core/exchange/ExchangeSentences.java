package org.mpaka.core.exchange;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the exchange says, in the languages of the properties beside this class. */
@Component
public final class ExchangeSentences implements SentenceSource {
    private final SentenceSource catalogue =
            new ResourceSentences("org.mpaka.core.exchange.sentences", ExchangeSentences.class.getClassLoader());

    @Activate
    public ExchangeSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return catalogue.pattern(code, locale);
    }
}
