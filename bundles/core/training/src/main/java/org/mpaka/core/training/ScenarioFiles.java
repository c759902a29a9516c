package org.mpaka.core.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.training.ScenarioId;

/** Exercises that came from one place, with their texts and with what was wrong there. Filled before it is shared. */
final class ScenarioFiles {
    private final Map<ScenarioId, Scenario> scenarios = new LinkedHashMap<>();
    private final List<Sentence> faults = new ArrayList<>();
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    void add(Scenario scenario) {
        scenarios.put(scenario.id(), scenario);
        texts.put(scenario.code("title"), scenario.title());
        texts.put(scenario.code("aim"), scenario.aim());
        int number = 0;
        for (var person : scenario.travellers()) {
            number++;
            texts.put(scenario.code(number + ".story"), person.story());
            texts.put(scenario.code(number + ".lesson"), person.lesson());
        }
    }

    void addFault(Sentence fault) {
        faults.add(fault);
    }

    Map<ScenarioId, Scenario> scenarios() {
        return scenarios;
    }

    List<Sentence> faults() {
        return faults;
    }

    /** By language. */
    Optional<Map<String, String>> text(String code) {
        return Optional.ofNullable(texts.get(code));
    }
}
