package org.mpaka.devices.simulator;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the simulator says of itself, in English, French, Swahili and Kirundi. */
@Component
public final class SimulatorSentences implements SentenceSource {
    private final ResourceSentences sentences =
            new ResourceSentences("org.mpaka.devices.simulator.sentences", SimulatorSentences.class.getClassLoader());

    @Activate
    public SimulatorSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return sentences.pattern(code, locale);
    }
}
