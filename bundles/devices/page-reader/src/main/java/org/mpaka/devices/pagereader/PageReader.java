package org.mpaka.devices.pagereader;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.CardChannel;
import org.mpaka.api.device.CardLostException;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.PageScan;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentInput.Channel;
import org.mpaka.platform.line.DriverState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks its bridge for the next document for as long as it is connected. */
final class PageReader implements DeviceDriver, ChipReader {
    private static final Logger LOG = LoggerFactory.getLogger(PageReader.class);
    private static final Duration LONGEST_PATIENCE = Duration.ofSeconds(30);

    private final DriverState state;
    private final Bridge bridge;
    private final Optional<String> lane;
    private final Duration retryEvery;
    private volatile @Nullable Thread asking;

    /** @param state its capabilities say whether pages are pictured and chips read */
    PageReader(DriverState state, Bridge bridge, Optional<String> lane, Duration retryEvery) {
        this.state = state;
        this.bridge = bridge;
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
    public Optional<ChipReader> chipReader() {
        return can(Capability.READ_CHIP) ? Optional.of(this) : Optional.empty();
    }

    private boolean can(Capability what) {
        return status().capabilities().contains(what);
    }

    @Override
    public synchronized void connect(DeviceListener listener) {
        state.connect(listener);
        var thread = new Thread(this::ask, "mpaka-page-reader");
        thread.setDaemon(true);
        asking = thread;
        thread.start();
    }

    @Override
    public synchronized void disconnect() {
        state.disconnect();
        var thread = asking;
        asking = null;
        if (thread == null) return;
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public DeviceStatus selfTest() {
        try {
            told(bridge.state());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            failed(e);
        }
        return status();
    }

    private boolean wanted() {
        return asking == Thread.currentThread();
    }

    private void ask() {
        while (wanted()) {
            try {
                askOn(bridge.state());
            } catch (InterruptedException e) {
                return;
            } catch (IOException e) {
                if (wanted()) failed(e);
            } catch (RuntimeException e) {
                LOG.error("{} failed", id(), e);
                state.become(Condition.FAULTY, "page-reader.lost");
            }
            if (wanted()) LockSupport.parkNanos(retryEvery.toNanos());
        }
    }

    /** What was laid down before anybody listened is nobody's. */
    private void askOn(ReaderState first) throws IOException, InterruptedException {
        var now = first;
        long last = now.latest();
        while (wanted() && told(now)) {
            var laid = bridge.next(last, now.condition());
            if (laid.isPresent() && wanted()) {
                last = laid.get().number();
                read(laid.get());
            }
            now = bridge.state();
            if (!now.session().equals(first.session())) return;
        }
    }

    /** @return whether the bridge can be used: one that plays must be set up as one that plays, and the other way round */
    private boolean told(ReaderState now) {
        if (now.simulated() != status().simulated()) {
            state.become(
                    Condition.FAULTY, now.simulated() ? "page-reader.is-simulator" : "page-reader.is-no-simulator");
            return false;
        }
        state.become(now.condition(), advice(now));
        return true;
    }

    private Sentence advice(ReaderState now) {
        if (!now.problem().isEmpty()) return Sentence.of("page-reader.problem", "problem", now.problem());
        var advised = status().advice().code();
        // what became of the last document stays until the next
        if (now.condition() == Condition.READY && advised.startsWith("page-reader.last-")) return status().advice();
        return Sentence.of("page-reader." + now.condition().name().toLowerCase(Locale.ROOT));
    }

    private void failed(IOException e) {
        if (e instanceof BridgeFault) {
            LOG.warn("{}: {}", id(), e.getMessage());
            state.become(
                    Condition.FAULTY,
                    Sentence.of("page-reader.not-understood", "problem", String.valueOf(e.getMessage())));
        } else {
            // a bridge that is off is how it is, and no error
            state.become(Condition.LOST, "page-reader.unreached");
        }
    }

    private void read(LaidDocument laid) throws IOException, InterruptedException {
        switch (laid.outcome()) {
            case READ -> deliver(laid);
            case NO_ZONE -> state.become(Condition.READY, "page-reader.last-no-zone");
            case TORN_OFF -> state.become(Condition.READY, "page-reader.last-torn-off");
        }
        bridge.forget(laid.number());
    }

    private void deliver(LaidDocument laid) throws InterruptedException {
        state.become(Condition.READY, "page-reader.ready");
        var page = laid.pictured() && can(Capability.CAPTURE_PAGE) ? page(laid) : Optional.<PageScan>empty();
        if (!wanted()) return;
        page.ifPresent(one -> state.tell(listener -> listener.pageScanned(id(), one)));
        var channel = status().simulated() ? Channel.SIMULATOR : Channel.READER;
        var input = new DocumentInput(channel, laid.lines(), Optional.empty());
        state.tell(listener -> listener.documentRead(id(), input));
    }

    /** Without its picture the document is of use, too. */
    private Optional<PageScan> page(LaidDocument laid) throws InterruptedException {
        try {
            return Optional.of(new PageScan(laid.lines(), bridge.page(laid.number())));
        } catch (IOException | MpakaException e) {
            LOG.warn("{} gave no picture of the page: {}", id(), e.getMessage());
            state.become(Condition.READY, "page-reader.last-no-picture");
            return Optional.empty();
        }
    }

    @Override
    public Optional<CardChannel> connect(Duration patience) throws CardLostException, InterruptedException {
        if (status().condition() == Condition.LOST) throw new CardLostException("unplugged");
        var bounded = patience.compareTo(LONGEST_PATIENCE) > 0 ? LONGEST_PATIENCE : patience;
        try {
            return bridge.openChip(bounded).map(channel -> new BridgedChip(bridge, channel));
        } catch (IOException e) {
            throw new CardLostException("the bridge gives no chip", e);
        }
    }
}
