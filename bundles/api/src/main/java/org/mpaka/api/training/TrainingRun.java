package org.mpaka.api.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.UserId;
import org.mpaka.api.device.DeviceId;

/**
 * An exercise as one officer did it, or is doing it.
 *
 * @param reader the simulator that presents the documents
 * @param planned how many travellers it has
 * @param travellers those who came so far
 * @param endedAt empty while it goes on
 * @param score 0 to 100, the mean of all planned travellers; empty while it goes on
 * @param passed every decision right, and a score of {@value #PASS} or more
 */
public record TrainingRun(
        TrainingRunId id,
        ScenarioId scenario,
        Sentence title,
        UserId officer,
        String officerName,
        BorderPostId post,
        String lane,
        DeviceId reader,
        Instant begunAt,
        int planned,
        List<PresentedTraveller> travellers,
        Optional<Instant> endedAt,
        Optional<Integer> score,
        boolean passed) {
    public static final int PASS = 80;

    public TrainingRun {
        travellers = List.copyOf(travellers);
    }

    /** Who is at the lane, or was last. */
    public Optional<PresentedTraveller> last() {
        return travellers.isEmpty() ? Optional.empty() : Optional.of(travellers.get(travellers.size() - 1));
    }

    @Override
    public String toString() {
        return "TrainingRun " + id;
    }
}
