package org.mpaka.core.training;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.source.ExternalSource;
import org.mpaka.api.source.SourceAnswer;
import org.mpaka.api.source.SourceId;
import org.mpaka.api.source.SourceInfo;
import org.mpaka.api.source.SourceQuestion;
import org.mpaka.api.source.SourceQuestion.Kind;
import org.mpaka.api.source.SourceRecord;
import org.mpaka.core.training.Scenario.RegisterScript;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A register of others that is none: it asks nobody and answers as the exercise wants, so that outages can be practised. Its
 * name, its owner and every record say that it is a simulator.
 */
@Component(service = {ExternalSource.class, PracticeRegister.class})
public final class PracticeRegister implements ExternalSource {
    private static final SourceInfo INFO = new SourceInfo(
            SourceId.of("exercise"),
            "Register for exercises (simulator)",
            "Simulator: invented records, nobody is asked",
            Set.of(Kind.DOCUMENT),
            Duration.ofSeconds(1),
            Duration.ofHours(72),
            true);

    private final Clock clock;
    private final Map<String, RegisterScript> scripts = new ConcurrentHashMap<>();

    @Activate
    public PracticeRegister(@Reference Clock clock) {
        this.clock = clock;
    }

    /** How the next questions for a document are answered. */
    void play(String number, RegisterScript script) {
        scripts.put(number, script);
    }

    void forget(String number) {
        scripts.remove(number);
    }

    @Override
    public SourceInfo info() {
        return INFO;
    }

    @Override
    public SourceAnswer ask(SourceQuestion question) {
        var asked = question.document();
        var script = asked.map(document -> scripts.getOrDefault(document.number(), RegisterScript.NOT_FOUND))
                .orElse(RegisterScript.NOT_FOUND);
        return switch (script) {
            case NOT_FOUND -> new SourceAnswer.NotFound(clock.instant(), SourceAnswer.Mode.ONLINE);
            case FOUND ->
                new SourceAnswer.Found(List.of(stolen(asked.orElseThrow())), clock.instant(), SourceAnswer.Mode.ONLINE);
            case LATE_ONCE -> late(asked.orElseThrow().number());
            case BROKEN -> new SourceAnswer.NotDone(Sentence.of("training.register-broken"));
        };
    }

    /** Longer than its time; whoever asks has gone by then and interrupts. The next question is answered. */
    private SourceAnswer late(String number) {
        scripts.put(number, RegisterScript.NOT_FOUND);
        try {
            TimeUnit.MILLISECONDS.sleep(INFO.timeout().multipliedBy(2).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new SourceAnswer.NotDone(Sentence.of("training.register-late"));
    }

    private static SourceRecord stolen(ListedDocument asked) {
        return new SourceRecord(
                "SIM-EXERCISE-1",
                Kind.DOCUMENT,
                1,
                AlertCategory.STOLEN_DOCUMENT,
                AlertAction.REFER,
                false,
                new AlertSubject.Document(asked),
                "Simulator: invented, no legal basis",
                "Simulator: an exercise. Refer to the second line.");
    }
}
