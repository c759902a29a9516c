package org.mpaka.api.legislation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.Sentence;

/**
 * Two laws being compared on recorded crossings.
 *
 * @param ruled on how many crossings both have ruled
 * @param crossings how many there are; 0 until they are counted
 * @param outcomes how often each law came to an outcome, the most frequent first; empty until it is done
 * @param difference empty until it is done
 * @param failure why it ended without a result
 */
public record LawComparison(
        UUID id,
        State state,
        long ruled,
        long crossings,
        List<Outcome> outcomes,
        Optional<LawDifference> difference,
        Optional<Sentence> failure) {
    public LawComparison {
        outcomes = List.copyOf(outcomes);
    }

    /** Where it stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        public boolean isEnd() {
            return this != RUNNING;
        }
    }

    /** How often an outcome led, by one law and by the other. */
    public record Outcome(LegalOutcome outcome, long before, long after) {}
}
