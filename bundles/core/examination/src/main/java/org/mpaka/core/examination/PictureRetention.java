package org.mpaka.core.examination;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes pictures when their days are over. */
@Component(service = PictureRetention.class, immediate = true)
public final class PictureRetention {
    private static final Logger LOG = LoggerFactory.getLogger(PictureRetention.class);

    private final PictureDesk pictures;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "mpaka-picture-retention");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public PictureRetention(@Reference PictureDesk pictures) {
        this.pictures = pictures;
        worker.scheduleWithFixedDelay(this::deletePast, 0, 1, TimeUnit.HOURS);
    }

    @Deactivate
    void stop() {
        worker.shutdown();
    }

    private void deletePast() {
        try {
            int deleted = pictures.deletePast();
            if (deleted > 0) LOG.info("{} pictures of pages were deleted: their days are over", deleted);
        } catch (RuntimeException e) {
            LOG.warn(
                    "pictures past their days could not be deleted: {}",
                    e.getClass().getName());
        }
    }
}
