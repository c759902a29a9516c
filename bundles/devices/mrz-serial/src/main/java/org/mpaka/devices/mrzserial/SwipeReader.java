package org.mpaka.devices.mrzserial;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.platform.line.DriverState;
import org.mpaka.platform.line.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to one reader for as long as it is connected; unplugged, it is looked for until it is there again. */
final class SwipeReader implements DeviceDriver {
    private static final Logger LOG = LoggerFactory.getLogger(SwipeReader.class);
    /** Longer than between two signs at 1200 baud, shorter than between two documents. */
    private static final Duration SILENCE = Duration.ofMillis(300);

    private final DriverState state;
    private final Line line;
    private final Optional<String> lane;
    private final Duration retryEvery;
    private volatile @Nullable Thread listening;

    SwipeReader(DriverState state, Line line, Optional<String> lane, Duration retryEvery) {
        this.state = state;
        this.line = line;
        this.lane = lane;
        this.retryEvery = retryEvery;
    }

    @Override
    public DeviceId id() {
        return state.status().device();
    }

    @Override
    public DeviceStatus status() {
        return state.status();
    }

    @Override
    public Optional<String> lane() {
        return lane;
    }

    @Override
    public synchronized void connect(DeviceListener listener) {
        state.connect(listener);
        var thread = new Thread(this::listen, "mpaka-mrz-serial");
        thread.setDaemon(true);
        listening = thread;
        thread.start();
    }

    @Override
    public synchronized void disconnect() {
        state.disconnect();
        var thread = listening;
        listening = null;
        if (thread == null) return;
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A reader says nothing of itself: it is there while its line is open. */
    @Override
    public DeviceStatus selfTest() {
        return status();
    }

    private boolean wanted() {
        return listening == Thread.currentThread();
    }

    private void listen() {
        while (wanted()) {
            try (var reader = line.open()) {
                state.become(Condition.READY, "mrz-serial.ready");
                listen(reader);
            } catch (IOException e) {
                // unplugged is how it is, and no error
                state.become(Condition.LOST, "mrz-serial.lost");
                LockSupport.parkNanos(retryEvery.toNanos());
            } catch (RuntimeException e) {
                LOG.error("{} failed", id(), e);
                state.become(Condition.FAULTY, "mrz-serial.lost");
                LockSupport.parkNanos(retryEvery.toNanos());
            }
        }
    }

    private void listen(Line.Connection reader) throws IOException {
        var frames = new ZoneFrames();
        while (wanted()) {
            var octets = reader.receive(SILENCE);
            if (!wanted()) return;
            if (octets.length == 0) frames.silence().ifPresent(this::read);
            else frames.take(octets).forEach(this::read);
        }
    }

    private void read(ZoneFrames.Frame frame) {
        if (frame.lines().isEmpty()) {
            state.become(Condition.READY, "mrz-serial.unread");
            return;
        }
        state.become(Condition.READY, "mrz-serial.ready");
        var input = new DocumentInput(DocumentInput.Channel.READER, frame.lines(), Optional.empty());
        state.tell(listener -> listener.documentRead(id(), input));
    }
}
