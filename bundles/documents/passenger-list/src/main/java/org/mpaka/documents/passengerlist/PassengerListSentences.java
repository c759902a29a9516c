package org.mpaka.documents.passengerlist;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What is said of passenger lists, in the languages of the properties beside this class. */
@Component
public final class PassengerListSentences implements SentenceSource {
    private final SentenceSource catalogue = new ResourceSentences(
            "org.mpaka.documents.passengerlist.sentences", PassengerListSentences.class.getClassLoader());

    @Activate
    public PassengerListSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return catalogue.pattern(code, locale);
    }
}
