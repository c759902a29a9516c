package org.mpaka.api.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.Sentence;

/**
 * How a source has been since this node started.
 *
 * @param asked how often
 * @param found answers with records
 * @param notDone answers that were none
 * @param late of them, those that took all of the source's time
 * @param usual the median of the last hundred answers' times; empty before the first
 * @param slowest the slowest of them but the worst hundredth
 * @param lastAnswer when it last answered found or not found
 * @param dataAsOf how old the data of that answer were
 * @param trouble why it last gave no answer; empty when it has answered since
 */
public record SourceHealth(
        SourceInfo source,
        State state,
        long asked,
        long found,
        long notDone,
        long late,
        Optional<Duration> usual,
        Optional<Duration> slowest,
        Optional<Instant> lastAnswer,
        Optional<Instant> dataAsOf,
        Optional<Sentence> trouble) {

    /** At a glance. */
    public enum State {
        /** Not asked yet. */
        UNKNOWN,
        READY,
        /** Its last answer was none. */
        FAILING,
        /** Failed three times in a row: not asked for half a minute. */
        RESTING
    }
}
