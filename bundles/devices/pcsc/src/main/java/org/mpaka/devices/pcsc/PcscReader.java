package org.mpaka.devices.pcsc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import org.jspecify.annotations.Nullable;
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

/** One reader, by its name: unplugged it is lost, plugged in again it is the same. Any thread; one reading at a time. */
final class PcscReader implements DeviceDriver, ChipReader {
    private static final int LONGEST_ID = 64;

    private final DeviceId id;
    private final String name;
    private final Clock clock;
    private final Semaphore free = new Semaphore(1);
    private volatile @Nullable CardTerminal terminal;
    private volatile @Nullable DeviceListener listener;
    private volatile State state;
    private boolean occupied;

    private record State(Condition condition, Instant since, Sentence advice) {}

    PcscReader(String name, Clock clock) {
        this.id = id(name);
        this.name = name;
        this.clock = clock;
        this.state = state(Condition.LOST, "pcsc.lost");
    }

    /** {@code pcsc-acs-acr1252-00-00}: by its name, so that it serves its lane again after it was unplugged. */
    static DeviceId id(String name) {
        var plain = ("pcsc-" + name.toLowerCase(Locale.ROOT)).replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(LONGEST_ID, plain.length()));
        return DeviceId.of(cut.replaceAll("-+$", ""));
    }

    private State state(Condition condition, String advice) {
        return new State(condition, clock.instant(), Sentence.of(advice));
    }

    /** What the watcher saw. @param found empty when the reader is not there */
    void seen(Optional<CardTerminal> found) {
        terminal = found.orElse(null);
        if (found.isEmpty()) {
            occupied = false;
            become(Condition.LOST, "pcsc.lost");
            return;
        }
        if (free.availablePermits() == 0) return;
        try {
            boolean present = found.get().isCardPresent();
            become(Condition.READY, "pcsc.ready");
            var hearer = listener;
            if (present && !occupied && hearer != null) hearer.chipPresented(id);
            occupied = present;
        } catch (CardException e) {
            become(Condition.FAULTY, "pcsc.faulty");
        }
    }

    private void become(Condition condition, String advice) {
        if (state.condition() == condition) return;
        state = state(condition, advice);
        var hearer = listener;
        if (hearer != null) hearer.statusChanged(status());
    }

    @Override
    public DeviceId id() {
        return id;
    }

    @Override
    public DeviceStatus status() {
        var now = state;
        return new DeviceStatus(
                id, name, Set.of(Capability.READ_CHIP), false, now.condition(), now.since(), now.advice());
    }

    @Override
    public void connect(DeviceListener toReportTo) {
        listener = toReportTo;
    }

    @Override
    public void disconnect() {
        listener = null;
    }

    @Override
    public DeviceStatus selfTest() {
        seen(Optional.ofNullable(terminal));
        return status();
    }

    @Override
    public Optional<ChipReader> chipReader() {
        return Optional.of(this);
    }

    @Override
    public Optional<CardChannel> connect(Duration patience) throws CardLostException {
        var present = terminal;
        if (present == null) throw new CardLostException("unplugged");
        if (!free.tryAcquire()) throw new CardLostException("busy");
        boolean held = false;
        try {
            // zero would be for ever
            if (!present.waitForCardPresent(Math.max(1, patience.toMillis()))) return Optional.empty();
            var channel = new PcscChannel(present.connect("*"), this::release);
            become(Condition.BUSY, "pcsc.reading");
            held = true;
            return Optional.of(channel);
        } catch (CardException e) {
            throw new CardLostException("not switched on", e);
        } finally {
            if (!held) free.release();
        }
    }

    private void release() {
        free.release();
        if (terminal != null) become(Condition.READY, "pcsc.ready");
    }
}
