package org.mpaka.core.inspection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.traveller.TravellerHistory;
import org.mpaka.api.traveller.TravellerHistory.History;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the register for a traveller's past and does not wait for ever: late or broken, the past is not known. */
final class FencedPast {
    private static final Logger LOG = LoggerFactory.getLogger(FencedPast.class);

    private final TravellerHistory register;
    private final Duration budget;
    private final ThreadPoolExecutor threads;

    FencedPast(TravellerHistory register, Duration budget) {
        this.register = register;
        this.budget = budget;
        threads = new ThreadPoolExecutor(8, 8, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(32), work -> {
            var thread = new Thread(work, "traveller-past");
            thread.setDaemon(true);
            return thread;
        });
        threads.allowCoreThreadTimeOut(true);
    }

    Optional<History> of(TravelDocument document, Instant at) {
        try {
            var asked = threads.submit(() -> register.of(document, at));
            try {
                return Optional.of(asked.get(budget.toNanos(), TimeUnit.NANOSECONDS));
            } catch (TimeoutException e) {
                asked.cancel(true);
                threads.purge();
                LOG.warn("The register did not tell a traveller's past within {} ms", budget.toMillis());
            }
        } catch (RejectedExecutionException e) {
            LOG.warn("The register is too busy to tell a traveller's past");
        } catch (ExecutionException e) {
            LOG.error("The register failed with {}", FencedCheck.typeOf(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
