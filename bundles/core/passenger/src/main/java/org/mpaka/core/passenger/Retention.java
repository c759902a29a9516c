package org.mpaka.core.passenger;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes journeys and files in quarantine when their day has come. */
@Component(service = Retention.class, immediate = true)
public final class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final PassengerStore store;
    private final Quarantine quarantine;
    private final Bulletin bulletin;
    private final Clock clock;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "mpaka-passenger-retention");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public Retention(
            @Reference PassengerStore store,
            @Reference Quarantine quarantine,
            @Reference Bulletin bulletin,
            @Reference Clock clock) {
        this.store = store;
        this.quarantine = quarantine;
        this.bulletin = bulletin;
        this.clock = clock;
        worker.scheduleWithFixedDelay(this::deletePast, 0, 1, TimeUnit.HOURS);
    }

    @Deactivate
    void stop() {
        worker.shutdown();
    }

    void deletePast() {
        try {
            var past = store.past(clock.instant());
            past.forEach(journey -> {
                store.delete(journey);
                bulletin.journey(journey);
            });
            int files = quarantine.deletePast(clock.instant());
            if (past.size() + files > 0)
                LOG.info(
                        "{} journeys and {} files in quarantine were deleted: their days are over", past.size(), files);
        } catch (RuntimeException e) {
            LOG.warn(
                    "passenger lists past their day could not be deleted: {}",
                    e.getClass().getName());
        }
    }
}
