package org.mpaka.api.training;

import org.mpaka.api.Sentence;
import org.mpaka.api.traveller.Direction;

/**
 * An exercise that can be begun.
 *
 * @param aim what is learnt
 * @param direction of the shift it needs
 * @param travellers how many come to the lane
 * @param secondsEach within which a traveller should be decided; more costs points
 */
public record TrainingScenario(
        ScenarioId id, Sentence title, Sentence aim, Direction direction, int travellers, int secondsEach) {}
