package org.mpaka.devices.sbi;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.mpaka.api.biometric.Finger;
import org.mpaka.api.biometric.FingerImage;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.FingerScan;
import org.mpaka.api.device.FingerScanner;
import org.mpaka.platform.line.DeviceWatch;
import org.mpaka.platform.line.DriverState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One scanner: looked for now and then at the ports of the interface, and asked for one finger after the other. */
final class SbiScanner implements DeviceDriver, FingerScanner {
    private static final Logger LOG = LoggerFactory.getLogger(SbiScanner.class);
    private static final Duration LONGEST_PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST_SOURCE = 60;
    private static final Duration TURN = Duration.ofSeconds(2);

    private final DriverState state;
    private final SbiService service;
    private final SbiAnswers answers;
    private final FingerDecoder decoder;
    private final Optional<String> serial;
    private final Optional<String> lane;
    private final Clock clock;
    private final DeviceWatch watch;
    private final ReentrantLock inUse = new ReentrantLock(true);
    private volatile @Nullable SbiDevice device;

    /** @param serial of the scanner that is meant; empty: the first that is there */
    SbiScanner(
            DriverState state,
            SbiService service,
            SbiAnswers answers,
            FingerDecoder decoder,
            Optional<String> serial,
            Optional<String> lane,
            Clock clock,
            Duration lookEvery) {
        this.state = state;
        this.service = service;
        this.answers = answers;
        this.decoder = decoder;
        this.serial = serial;
        this.lane = lane;
        this.clock = clock;
        watch = new DeviceWatch("mpaka-fingerprint-sbi", lookEvery, this::look);
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
    public Optional<FingerScanner> fingerScanner() {
        return Optional.of(this);
    }

    @Override
    public void connect(DeviceListener listener) {
        state.connect(listener);
        watch.begin();
    }

    @Override
    public void disconnect() {
        state.disconnect();
        watch.end();
    }

    @Override
    public DeviceStatus selfTest() {
        try {
            look();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return status();
    }

    /** Whoever scans looks anyway. */
    private void look() throws InterruptedException {
        if (!inUse.tryLock()) return;
        try {
            found(find());
        } catch (SbiFault e) {
            faulty(e);
        } catch (RuntimeException e) {
            LOG.error("{} could not be looked at", id(), e);
            state.become(Condition.FAULTY, "fingerprint-sbi.faulty");
        } finally {
            inUse.unlock();
        }
    }

    /** Where it was last, then at every port of the interface. */
    private Optional<SbiDevice> find() throws InterruptedException, SbiFault {
        var last = device;
        var ports = new ArrayList<Integer>();
        if (last != null) ports.add(last.port());
        for (int port = service.firstPort(); port <= service.lastPort(); port++) ports.add(port);
        Optional<SbiFault> fault = Optional.empty();
        for (int port : ports) {
            try {
                var there = at(port);
                if (there.isPresent()) return there;
            } catch (SbiFault e) {
                // of another scanner, perhaps
                fault = Optional.of(e);
            }
        }
        if (fault.isPresent()) throw fault.get();
        return Optional.empty();
    }

    private Optional<SbiDevice> at(int port) throws InterruptedException, SbiFault {
        List<SbiDevice> there;
        try {
            if (!SbiAnswers.hasFingers(service.discover(port))) return Optional.empty();
            there = answers.devices(port, service.information(port));
        } catch (SbiFault e) {
            throw e;
        } catch (IOException e) {
            // nobody at that port: how it is, and no error
            return Optional.empty();
        }
        return there.stream()
                .filter(one -> serial.isEmpty() || serial.get().equals(one.serial()))
                .findFirst();
    }

    private void found(Optional<SbiDevice> there) {
        if (there.isEmpty()) {
            state.become(Condition.LOST, "fingerprint-sbi.lost");
            return;
        }
        var one = there.get();
        device = one;
        if (one.earnest() == status().simulated()) {
            var advice = one.earnest() ? "fingerprint-sbi.is-no-simulator" : "fingerprint-sbi.is-simulator";
            state.become(Condition.FAULTY, Sentence.of(advice, "environment", one.environment()));
            return;
        }
        switch (one.status()) {
            case "Ready" -> state.become(Condition.READY, "fingerprint-sbi.ready");
            case "Busy" -> state.become(Condition.BUSY, "fingerprint-sbi.busy");
            case "Not Ready" -> state.become(Condition.LOST, "fingerprint-sbi.lost");
            default -> state.become(Condition.FAULTY, "fingerprint-sbi.not-registered");
        }
    }

    private Sentence faulty(SbiFault e) {
        LOG.warn("{}: {}", id(), e.getMessage());
        var advice = Sentence.of("fingerprint-sbi.not-believed", "problem", String.valueOf(e.getMessage()));
        state.become(Condition.FAULTY, advice);
        return advice;
    }

    @Override
    public FingerScan scan(Finger finger, Duration patience) {
        var bounded = patience.compareTo(LONGEST_PATIENCE) > 0 ? LONGEST_PATIENCE : patience;
        try {
            if (!inUse.tryLock(TURN.toMillis(), TimeUnit.MILLISECONDS)) return none("fingerprint-sbi.busy");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return none("fingerprint-sbi.busy");
        }
        try {
            return scanned(finger, bounded);
        } catch (SbiFault e) {
            return FingerScan.none(faulty(e));
        } catch (IOException e) {
            state.become(Condition.LOST, "fingerprint-sbi.lost");
            return none("fingerprint-sbi.lost");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return none("fingerprint-sbi.busy");
        } finally {
            inUse.unlock();
        }
    }

    private FingerScan scanned(Finger finger, Duration patience) throws IOException, InterruptedException {
        found(find());
        var now = device;
        if (now == null || status().condition() != Condition.READY) return FingerScan.none(status().advice());
        state.become(Condition.BUSY, "fingerprint-sbi.waiting");
        var transaction = UUID.randomUUID().toString();
        var question = answers.question(now, finger, transaction, clock.instant(), patience);
        var captured = answers.captured(service.capture(now.port(), question, patience), now, finger, transaction);
        state.become(Condition.READY, "fingerprint-sbi.ready");
        if (captured.isEmpty()) return none("fingerprint-sbi.no-finger");
        var record = FingerRecord.read(captured.get().record());
        var picture = decoder.picture(record);
        if (picture.length > FingerImage.LARGEST) throw new SbiFault("an image that is too large");
        var whole = status().name() + ", " + now.serial();
        var source = whole.substring(0, Math.min(LONGEST_SOURCE, whole.length()));
        var image = new FingerImage(finger, picture, record.resolution(), source, status().simulated());
        return new FingerScan(Optional.of(image), captured.get().quality(), Sentence.of("fingerprint-sbi.taken"));
    }

    private static FingerScan none(String advice) {
        return FingerScan.none(Sentence.of(advice));
    }
}
