package org.mpaka.api.training;

import java.util.List;
import org.mpaka.api.Sentence;

/**
 * The exercises of this node's country.
 *
 * @param faults of files that could not be read: their exercises are missing
 */
public record TrainingCatalogue(List<TrainingScenario> scenarios, List<Sentence> faults) {
    public TrainingCatalogue {
        scenarios = List.copyOf(scenarios);
        faults = List.copyOf(faults);
    }
}
