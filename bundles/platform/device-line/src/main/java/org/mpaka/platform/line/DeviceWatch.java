package org.mpaka.platform.line;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Does one thing again and again, on a thread of its own, while a driver is connected. */
public final class DeviceWatch {
    private final String name;
    private final Duration pause;
    private final Look look;
    private volatile @Nullable Thread thread;

    /** Looks at a device, or listens to it for as long as it is wanted. */
    public interface Look {
        /** What it throws is a fault of the driver; an interruption ends the watch. */
        void look() throws InterruptedException;
    }

    /** @param pause between two looks */
    public DeviceWatch(String name, Duration pause, Look look) {
        this.name = name;
        this.pause = pause;
        this.look = look;
    }

    public synchronized void begin() {
        var fresh = new Thread(this::run, name);
        fresh.setDaemon(true);
        thread = fresh;
        fresh.start();
    }

    /** Whether the thread that asks is the one that should go on. */
    public boolean wanted() {
        return thread == Thread.currentThread();
    }

    /** The next look comes at once. */
    public void hasten() {
        var now = thread;
        if (now != null) LockSupport.unpark(now);
    }

    /** Waits, at most five seconds, until it has stopped. */
    public synchronized void end() {
        var old = thread;
        thread = null;
        if (old == null) return;
        old.interrupt();
        try {
            old.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (wanted()) {
                look.look();
                if (wanted()) LockSupport.parkNanos(pause.toNanos());
            }
        } catch (InterruptedException e) {
            // whoever ended it waits for this
            return;
        }
    }
}
