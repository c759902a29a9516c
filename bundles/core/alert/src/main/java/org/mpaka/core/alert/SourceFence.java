package org.mpaka.core.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mpaka.api.Sentence;
import org.mpaka.api.source.ExternalSource;
import org.mpaka.api.source.SourceAnswer;
import org.mpaka.api.source.SourceAnswer.NotDone;
import org.mpaka.api.source.SourceHealth;
import org.mpaka.api.source.SourceInfo;
import org.mpaka.api.source.SourceQuestion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One external source behind a fence: threads of its own, a time for each answer, and a rest after three failures. Late,
 * broken, busy or too old is <em>not done</em>, never <em>not found</em>.
 */
final class SourceFence implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SourceFence.class);
    private static final int THREADS = 4;
    private static final int WAITING = 8;
    private static final int FAILURES_BEFORE_REST = 3;
    static final Duration REST = Duration.ofSeconds(30);

    private final ExternalSource source;
    private final SourceInfo info;
    private final Clock clock;
    private final SourceFigures figures;
    private final ThreadPoolExecutor threads;
    private int failures;
    private Instant restsUntil = Instant.MIN;

    SourceFence(ExternalSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
        info = source.info();
        figures = new SourceFigures(info);
        threads = new ThreadPoolExecutor(
                THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), work -> {
                    var thread = new Thread(work, "source-" + info.id());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    ExternalSource source() {
        return source;
    }

    SourceInfo info() {
        return info;
    }

    SourceHealth health() {
        return figures.health(isResting());
    }

    /** Answers within the source's time. @param question of kinds that the source takes */
    SourceAnswer ask(SourceQuestion question) {
        if (isResting()) return notDone("alert.source-resting");
        long began = System.nanoTime();
        var answer = judged(answer(question));
        figures.add(answer, Duration.ofNanos(System.nanoTime() - began), clock.instant());
        heed(answer instanceof NotDone);
        return answer;
    }

    private synchronized boolean isResting() {
        return clock.instant().isBefore(restsUntil);
    }

    private synchronized void heed(boolean failed) {
        failures = failed ? failures + 1 : 0;
        if (failures >= FAILURES_BEFORE_REST) restsUntil = clock.instant().plus(REST);
    }

    private SourceAnswer answer(SourceQuestion question) {
        try {
            var asked = threads.submit(() -> source.ask(question));
            try {
                return asked.get(info.timeout().toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                asked.cancel(true);
                threads.purge();
                return notDone("alert.source-late");
            }
        } catch (RejectedExecutionException e) {
            return notDone("alert.source-busy");
        } catch (ExecutionException e) {
            // the class alone: a message may quote the question
            LOG.error("source {} failed with {}", info.id(), name(e));
            return notDone("alert.source-failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return notDone("alert.source-failed");
        }
    }

    private static String name(ExecutionException e) {
        var cause = e.getCause();
        return (cause == null ? e : cause).getClass().getName();
    }

    /** Old data that hold nobody say nothing; whom they hold is still shown. */
    private SourceAnswer judged(SourceAnswer answer) {
        if (!(answer instanceof SourceAnswer.NotFound none)) return answer;
        var age = Duration.between(none.asOf(), clock.instant());
        if (age.compareTo(info.staleAfter()) <= 0) return answer;
        return new NotDone(Sentence.of("alert.source-stale", "source", info.name(), "hours", age.toHours()));
    }

    private NotDone notDone(String code) {
        return new NotDone(Sentence.of(
                code, "source", info.name(), "millis", info.timeout().toMillis()));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
