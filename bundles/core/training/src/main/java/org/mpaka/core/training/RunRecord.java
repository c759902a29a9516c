package org.mpaka.core.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.training.PresentedTraveller;
import org.mpaka.api.training.TrainingRun;

/**
 * A run with what only the engine knows: who is still to come, and which alerts were issued for it.
 *
 * @param cast all travellers, in order
 */
record RunRecord(TrainingRun run, List<Cast.Member> cast, List<AlertId> alerts) {
    RunRecord {
        cast = List.copyOf(cast);
        alerts = List.copyOf(alerts);
    }

    RunRecord with(List<PresentedTraveller> travellers) {
        return with(travellers, Optional.empty(), Optional.empty(), false);
    }

    RunRecord with(
            List<PresentedTraveller> travellers, Optional<Instant> endedAt, Optional<Integer> score, boolean passed) {
        var changed = new TrainingRun(
                run.id(),
                run.scenario(),
                run.title(),
                run.officer(),
                run.officerName(),
                run.post(),
                run.lane(),
                run.reader(),
                run.begunAt(),
                run.planned(),
                travellers,
                endedAt,
                score,
                passed);
        return new RunRecord(changed, cast, alerts);
    }

    /** When something last happened. */
    Instant lastSign() {
        return run.last().map(PresentedTraveller::presentedAt).orElse(run.begunAt());
    }

    @Override
    public String toString() {
        return "RunRecord " + run.id();
    }
}
