package org.mpaka.api.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.UserId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Exercises at the lane: invented travellers come one by one to the simulated reader, the officer decides as always, and is
 * told what was right. There is no such service on a node that is not in training mode.
 */
@ProviderType
public interface Training {
    /** Needs INSPECT or TRAINING_REVIEW. */
    TrainingCatalogue catalogue(Actor actor);

    /** The officer's exercise that goes on, judged as far as it is. Needs INSPECT. */
    Optional<TrainingRun> current(Actor actor);

    /**
     * Begins an exercise and presents its first traveller at the lane of the officer's shift. Needs INSPECT.
     *
     * @throws MpakaException {@code WRONG_STATE} without an open shift in the scenario's direction, while another exercise
     *     of the officer goes on, or while every simulated reader is in use by somebody else
     */
    TrainingRun begin(Actor actor, ScenarioId scenario);

    /**
     * Judges the traveller at the lane and presents the next one; after the last, ends the exercise.
     *
     * @throws MpakaException {@code WRONG_STATE} while the traveller is not decided, {@code NOT_FOUND} when it is not the
     *     officer's exercise
     */
    TrainingRun next(Actor actor, TrainingRunId run);

    /** Lays the document of the traveller at the lane on the reader once more. */
    TrainingRun again(Actor actor, TrainingRunId run);

    /** Ends the exercise early; travellers who did not come, or were not decided, count as wrong. */
    TrainingRun end(Actor actor, TrainingRunId run);

    /**
     * Exercises that have ended, the latest first: the competence record of an officer. One's own needs INSPECT, another's
     * or everybody's TRAINING_REVIEW, and is journaled.
     *
     * @param officer empty for everybody
     */
    Page<TrainingRun> record(Actor actor, Optional<UserId> officer, PageRequest page);

    /**
     * The same as CSV, a line an exercise, the latest first; ends with the last line. Rights as of {@link #record}; journaled.
     *
     * @param language of the headings
     */
    void export(Actor actor, Optional<UserId> officer, Locale language, OutputStream out) throws IOException;
}
