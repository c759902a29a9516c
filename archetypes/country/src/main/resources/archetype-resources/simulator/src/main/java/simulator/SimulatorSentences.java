package ${package}.simulator;

import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.SentenceSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the simulator says of itself, in the officers' languages. */
@Component(service = SentenceSource.class)
public final class SimulatorSentences implements SentenceSource {
    private final SentenceSource files =
            new ResourceSentences("${package}.simulator.sentences", SimulatorSentences.class.getClassLoader());

    @Activate
    public SimulatorSentences() {}

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return files.pattern(code, locale);
    }
}
