package org.mpaka.core.inspection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.InspectionCheck;
import org.mpaka.api.inspection.InspectionFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A check behind a fence: late, broken or busy, it is {@code NOT_DONE} and harms no other.
 *
 * <p>Each has threads of its own. One that hangs and ignores interruption fills its own eight and its queue, after which
 * it answers at once that it is busy; the others never wait for it.
 */
final class FencedCheck {
    private static final Logger LOG = LoggerFactory.getLogger(FencedCheck.class);
    private static final int THREADS = 8;
    private static final int WAITING = 32;
    private static final Duration LONGEST_BUDGET = Duration.ofSeconds(5);

    private final InspectionCheck check;
    private final ThreadPoolExecutor threads;

    FencedCheck(InspectionCheck check) {
        this.check = check;
        threads = new ThreadPoolExecutor(
                THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), work -> {
                    var thread = new Thread(work, "check-" + check.id());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    InspectionCheck check() {
        return check;
    }

    void close() {
        threads.shutdownNow();
    }

    /** Begins; the answer is asked for later. */
    Running begin(InspectionFacts facts, Instant at) {
        try {
            return new Running(threads.submit(() -> check.run(facts)), System.nanoTime(), at);
        } catch (RejectedExecutionException e) {
            return new Running(null, System.nanoTime(), at);
        }
    }

    private Duration budget() {
        var asked = check.budget();
        return asked.compareTo(LONGEST_BUDGET) > 0 ? LONGEST_BUDGET : asked;
    }

    /** A check under way. */
    final class Running {
        private final @Nullable Future<CheckResult> future;
        private final long began;
        private final Instant at;

        private Running(@Nullable Future<CheckResult> future, long began, Instant at) {
            this.future = future;
            this.began = began;
            this.at = at;
        }

        /** Waits for what is left of the budget. */
        CheckResult answer() {
            if (future == null) return notDone("inspection.check-busy");
            long left = budget().toNanos() - (System.nanoTime() - began);
            try {
                var result = future.get(Math.max(0, left), TimeUnit.NANOSECONDS);
                return result.check().equals(check.id()) ? result : notDone("inspection.check-failed");
            } catch (TimeoutException e) {
                future.cancel(true);
                threads.purge();
                return notDone("inspection.check-late");
            } catch (ExecutionException e) {
                LOG.error("Check {} failed with {}", check.id(), typeOf(e));
                return notDone("inspection.check-failed");
            } catch (CancellationException e) {
                return notDone("inspection.check-failed");
            } catch (InterruptedException e) {
                future.cancel(true);
                Thread.currentThread().interrupt();
                return notDone("inspection.check-failed");
            }
        }

        private CheckResult notDone(String code) {
            return new CheckResult(
                    check.id(),
                    CheckAnswer.NOT_DONE,
                    false,
                    Sentence.of(code, "millis", budget().toMillis()),
                    Sentence.of("inspection.source-post"),
                    at,
                    Duration.ofNanos(System.nanoTime() - began),
                    List.of());
        }
    }

    CheckId id() {
        return check.id();
    }

    /** What went wrong inside, without its message, which may hold personal data. */
    static String typeOf(ExecutionException e) {
        var cause = e.getCause();
        return (cause == null ? e : cause).getClass().getName();
    }
}
