package org.mpaka.core.alert;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says which alerts ended and lets the late screening work, on a thread of the lowest priority. */
@Component(service = LateThread.class, immediate = true)
public final class LateThread {
    private static final Logger LOG = LoggerFactory.getLogger(LateThread.class);
    private static final int SECONDS_BETWEEN = 10;
    private static final int PASSES_BETWEEN_FORGETTING = 360;
    private static final int SECONDS_TO_END = 5;

    private final LateWorker worker;
    private final AlertExpiry expiry;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "mpaka-late-screening");
        made.setDaemon(true);
        made.setPriority(Thread.MIN_PRIORITY);
        return made;
    });
    private int passes;

    @Activate
    public LateThread(@Reference LateWorker worker, @Reference AlertExpiry expiry) {
        this.worker = worker;
        this.expiry = expiry;
        thread.scheduleWithFixedDelay(this::pass, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() throws InterruptedException {
        worker.stop();
        thread.shutdown();
        // its act is on the way to the journal, which is still there
        if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) thread.shutdownNow();
    }

    private void pass() {
        try {
            if (passes++ % PASSES_BETWEEN_FORGETTING == 0) worker.forget();
            expiry.say();
            worker.pass();
        } catch (RuntimeException e) {
            // the class alone: a message may quote a name
            LOG.warn(
                    "late screening stopped and goes on in {} s where it stood: {}",
                    SECONDS_BETWEEN,
                    e.getClass().getName());
        }
    }
}
