package org.mpaka.api.training;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;

/**
 * How a traveller of an exercise was dealt with.
 *
 * @param right whether the decision was one of those expected
 * @param given empty when nothing was decided
 * @param expected each would have been right
 * @param missed what was not asked or not looked at, and should have been
 * @param lesson why
 * @param seconds from the document on the reader to the decision
 * @param points 0 to 100: 70 for the decision, up to 20 for missing nothing, up to 10 for the time; nothing for a
 *     decision that is wrong
 */
public record Judgement(
        boolean right,
        Optional<TrainingAnswer> given,
        List<TrainingAnswer> expected,
        List<Sentence> missed,
        Sentence lesson,
        int seconds,
        int points) {
    public Judgement {
        expected = List.copyOf(expected);
        missed = List.copyOf(missed);
    }
}
