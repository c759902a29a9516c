package org.mpaka.devices.gate;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.Gate;
import org.mpaka.api.device.GateOutcome;
import org.mpaka.api.device.GateOutcome.Result;
import org.mpaka.platform.line.DeviceWatch;
import org.mpaka.platform.line.DriverState;

/** One gate: looked at again and again, opened when it is told. At each look its relay rests and its lamps are as wanted. */
final class ModbusGate implements DeviceDriver, Gate {
    private static final Duration TURN = Duration.ofSeconds(1);
    /** Beyond the opening itself: until the contact says that it is open. */
    private static final Duration LEAF = Duration.ofMillis(1500);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final DriverState state;
    private final GateBox box;
    private final Wiring wiring;
    private final Optional<String> lane;
    private final DeviceWatch watch;
    private final ReentrantLock inUse = new ReentrantLock(true);
    private volatile Light light = Light.RED;

    ModbusGate(DriverState state, GateBox box, Wiring wiring, Optional<String> lane, Duration lookEvery) {
        this.state = state;
        this.box = box;
        this.wiring = wiring;
        this.lane = lane;
        this.watch = new DeviceWatch("mpaka-gate", lookEvery, this::look);
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
    public Optional<Gate> gate() {
        return Optional.of(this);
    }

    @Override
    public void connect(DeviceListener listener) {
        state.connect(listener);
        watch.begin();
    }

    /** Its lamps stay as they are: what a lane without a post shows is for whoever stands there. */
    @Override
    public void disconnect() {
        watch.end();
        state.disconnect();
        inUse.lock();
        try {
            box.close();
        } finally {
            inUse.unlock();
        }
    }

    @Override
    public DeviceStatus selfTest() {
        if (mine(TURN))
            try {
                look();
            } finally {
                inUse.unlock();
            }
        return status();
    }

    private void look() {
        inUse.lock();
        try {
            rest();
            shine();
            become(found());
        } catch (IOException e) {
            state.become(Condition.LOST, "gate.lost");
        } finally {
            inUse.unlock();
        }
    }

    /** @param condition READY where it would open */
    private record Found(Condition condition, String advice) {}

    private void become(Found found) {
        state.become(found.condition(), found.advice());
    }

    private Found found() throws IOException {
        if (isSet(wiring.emergency())) return new Found(Condition.FAULTY, "gate.emergency");
        if (isSet(wiring.fault())) return new Found(Condition.FAULTY, "gate.fault");
        return new Found(Condition.READY, isSet(wiring.open()) ? "gate.stands-open" : "gate.ready");
    }

    private boolean isSet(int contact) throws IOException {
        return contact != Wiring.NONE && box.contact(contact);
    }

    /** After a broken line, too, the relay does not stay as it was when it broke. */
    private void rest() throws IOException {
        if (wiring.opens() && box.coil(wiring.gate()) == wiring.opensOn()) box.coil(wiring.gate(), !wiring.opensOn());
    }

    /** The new lamp before the old one goes: never dark. */
    private void shine() throws IOException {
        var wanted = light;
        int lit = wiring.lamp(wanted);
        if (lit != Wiring.NONE && !box.coil(lit)) box.coil(lit, true);
        for (var other : Light.values()) {
            int lamp = wiring.lamp(other);
            if (other != wanted && lamp != Wiring.NONE && lamp != lit && box.coil(lamp)) box.coil(lamp, false);
        }
    }

    @Override
    public void show(Light wanted) {
        light = wanted;
        watch.hasten();
    }

    @Override
    public GateOutcome open() {
        if (!wiring.opens()) return outcome(Result.NOT_OPENED, "gate.lamps-only");
        if (!mine(TURN)) return outcome(Result.NOT_OPENED, "gate.busy");
        try {
            var found = found();
            become(found);
            return found.condition() == Condition.READY ? opened() : outcome(Result.NOT_OPENED, found.advice());
        } catch (IOException e) {
            state.become(Condition.LOST, "gate.lost");
            return outcome(Result.NOT_OPENED, "gate.no-answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return outcome(Result.NOT_OPENED, "gate.no-answer");
        } finally {
            inUse.unlock();
        }
    }

    private GateOutcome opened() throws IOException, InterruptedException {
        // nobody walks at a red lamp
        shine();
        box.coil(wiring.gate(), wiring.opensOn());
        boolean seen = false;
        try {
            seen = seenOpen(wiring.opening(), true);
            box.coil(wiring.gate(), !wiring.opensOn());
            if (wiring.open() == Wiring.NONE) return outcome(Result.TOLD, "gate.told");
            seen = seen || seenOpen(LEAF, false);
        } catch (IOException e) {
            // the next look that succeeds has the relay rest; who saw it open may say so
            if (!seen) throw e;
            state.become(Condition.LOST, "gate.lost");
        }
        return seen ? outcome(Result.OPENED, "gate.opened") : outcome(Result.NOT_OPENED, "gate.stayed-closed");
    }

    /** @param whole whether all of the time is waited for, however early it opens */
    private boolean seenOpen(Duration time, boolean whole) throws IOException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        boolean seen = false;
        while (System.nanoTime() < end && (whole || !seen)) {
            seen = seen || isSet(wiring.open());
            TimeUnit.NANOSECONDS.sleep(Math.min(BETWEEN_LOOKS.toNanos(), Math.max(0, end - System.nanoTime())));
        }
        return seen;
    }

    private boolean mine(Duration patience) {
        try {
            return inUse.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static GateOutcome outcome(Result result, String advice) {
        return new GateOutcome(result, Sentence.of(advice));
    }
}
