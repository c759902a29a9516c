package org.mpaka.core.legislation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.Actor;
import org.mpaka.api.legislation.LawChangeId;
import org.mpaka.api.legislation.LawComparison;
import org.mpaka.api.legislation.LawComparison.State;
import org.mpaka.api.legislation.LawComparisons;
import org.mpaka.api.legislation.LawDifference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares laws one pair after the other on a thread of low priority: lanes go before. */
@Component(service = LawComparisons.class)
public final class LawComparisonJobs implements LawComparisons {
    private static final Logger LOG = LoggerFactory.getLogger(LawComparisonJobs.class);
    private static final int MOST_WAITING = 4;
    private static final int MOST_REMEMBERED = 20;

    private final LawChangeService changes;
    private final Clock clock;
    private final Map<UUID, Running> jobs = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "mpaka-law-comparison");
        thread.setDaemon(true);
        thread.setPriority(Thread.NORM_PRIORITY - 2);
        return thread;
    });

    @Activate
    public LawComparisonJobs(@Reference LawChangeService changes, @Reference Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** A comparison and how far it is; what has ended does not change any more. */
    private static final class Running implements LawChangeService.Watch {
        private LawComparison now;

        Running(UUID id) {
            now = new LawComparison(id, State.RUNNING, 0, 0, List.of(), Optional.empty(), Optional.empty());
        }

        synchronized LawComparison now() {
            return now;
        }

        @Override
        public synchronized void ruled(long ruled, long crossings) {
            if (now.state().isEnd()) throw new CancellationException();
            now = new LawComparison(
                    now.id(), State.RUNNING, ruled, crossings, List.of(), Optional.empty(), Optional.empty());
        }

        private synchronized void done(LawChangeService.Compared result) {
            var difference = result.difference();
            end(State.DONE, difference.cases(), result.outcomes(), Optional.of(difference), Optional.empty());
        }

        private synchronized void failed(Sentence why) {
            end(State.FAILED, now.ruled(), List.of(), Optional.empty(), Optional.of(why));
        }

        private synchronized void cancel() {
            end(State.CANCELLED, now.ruled(), List.of(), Optional.empty(), Optional.empty());
        }

        private void end(
                State state,
                long ruled,
                List<LawComparison.Outcome> outcomes,
                Optional<LawDifference> difference,
                Optional<Sentence> failure) {
            if (now.state().isEnd()) return;
            now = new LawComparison(now.id(), state, ruled, now.crossings(), outcomes, difference, failure);
        }
    }

    @Deactivate
    void stop() {
        synchronized (jobs) {
            jobs.values().forEach(Running::cancel);
        }
        worker.shutdown();
    }

    @Override
    public LawComparison compare(
            Actor actor, Optional<String> before, Optional<String> after, LocalDate from, LocalDate to) {
        return start(changes.pair(actor, before, after, from, to));
    }

    @Override
    public LawComparison dryRun(Actor actor, LawChangeId change, LocalDate from, LocalDate to) {
        return start(changes.pair(actor, change, from, to));
    }

    private LawComparison start(LawChangeService.Pair pair) {
        var running = new Running(TimeOrderedUuid.next(clock));
        synchronized (jobs) {
            long waiting = jobs.values().stream()
                    .filter(one -> !one.now().state().isEnd())
                    .count();
            if (waiting >= MOST_WAITING) throw new MpakaException(ErrorCode.WRONG_STATE, "comparisons", "full", "add");
            jobs.put(running.now().id(), running);
            forgetOldest();
        }
        worker.execute(() -> run(running, pair));
        return running.now();
    }

    private void forgetOldest() {
        var ended = jobs.values().stream()
                .map(Running::now)
                .filter(one -> one.state().isEnd())
                .toList();
        ended.stream().limit(Math.max(0, jobs.size() - MOST_REMEMBERED)).forEach(one -> jobs.remove(one.id()));
    }

    private void run(Running running, LawChangeService.Pair pair) {
        try {
            running.done(changes.compare(pair, running));
        } catch (CancellationException e) {
            LOG.debug("A comparison of laws was ended by a person");
        } catch (MpakaException e) {
            running.failed(e.sentence());
        } catch (RuntimeException e) {
            LOG.error("A comparison of laws failed", e);
            running.failed(Sentence.of("law.comparison-failed"));
        }
    }

    @Override
    public LawComparison get(Actor actor, UUID comparison) {
        return find(actor, comparison).now();
    }

    @Override
    public LawComparison cancel(Actor actor, UUID comparison) {
        var running = find(actor, comparison);
        running.cancel();
        return running.now();
    }

    private Running find(Actor actor, UUID comparison) {
        LawChangeService.reading(actor);
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(comparison))
                    .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "comparison", comparison));
        }
    }
}
