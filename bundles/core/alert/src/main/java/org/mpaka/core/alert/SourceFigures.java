package org.mpaka.core.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.source.SourceAnswer;
import org.mpaka.api.source.SourceHealth;
import org.mpaka.api.source.SourceHealth.State;
import org.mpaka.api.source.SourceInfo;

/** How a source has been: counts and times, nothing of what was asked. */
final class SourceFigures {
    private static final int LAST = 100;

    private final SourceInfo info;
    private final Deque<Duration> times = new ArrayDeque<>();
    private long asked;
    private long found;
    private long notDone;
    private long late;
    private Optional<Instant> lastAnswer = Optional.empty();
    private Optional<Instant> dataAsOf = Optional.empty();
    private Optional<Sentence> trouble = Optional.empty();

    SourceFigures(SourceInfo info) {
        this.info = info;
    }

    synchronized void add(SourceAnswer answer, Duration took, Instant now) {
        asked++;
        times.add(took);
        if (times.size() > LAST) times.remove();
        answer.<Boolean>fold(
                records -> {
                    found++;
                    return answered(records.asOf(), now);
                },
                none -> answered(none.asOf(), now),
                failed -> {
                    notDone++;
                    if (took.compareTo(info.timeout()) >= 0) late++;
                    trouble = Optional.of(failed.reason());
                    return false;
                });
    }

    private boolean answered(Instant asOf, Instant now) {
        lastAnswer = Optional.of(now);
        dataAsOf = Optional.of(asOf);
        trouble = Optional.empty();
        return true;
    }

    synchronized SourceHealth health(boolean resting) {
        return new SourceHealth(
                info,
                state(resting),
                asked,
                found,
                notDone,
                late,
                share(0.5),
                share(0.99),
                lastAnswer,
                dataAsOf,
                trouble);
    }

    private State state(boolean resting) {
        if (resting) return State.RESTING;
        if (asked == 0) return State.UNKNOWN;
        return trouble.isPresent() ? State.FAILING : State.READY;
    }

    private Optional<Duration> share(double share) {
        if (times.isEmpty()) return Optional.empty();
        var sorted = times.stream().sorted().toList();
        return Optional.of(sorted.get((int) (share * (sorted.size() - 1))));
    }
}
