package org.mpaka.core.biometrics;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes fingerprints when their days are over. */
@Component(service = FingerprintRetention.class, immediate = true)
public final class FingerprintRetention {
    private static final Logger LOG = LoggerFactory.getLogger(FingerprintRetention.class);

    private final FingerprintDesk desk;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "mpaka-fingerprint-retention");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public FingerprintRetention(@Reference FingerprintDesk desk) {
        this.desk = desk;
        worker.scheduleWithFixedDelay(this::deletePast, 0, 1, TimeUnit.HOURS);
    }

    @Deactivate
    void stop() {
        worker.shutdown();
    }

    private void deletePast() {
        try {
            int deleted = desk.deletePast();
            if (deleted > 0) LOG.info("Fingerprints of {} travellers were deleted: their days are over", deleted);
        } catch (RuntimeException e) {
            LOG.warn(
                    "fingerprints past their days could not be deleted: {}",
                    e.getClass().getName());
        }
    }
}
