package org.mpaka.platform.line;

import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;

/** How one device is, and who hears of it. Any thread. */
public final class DriverState {
    private final Clock clock;
    private volatile DeviceStatus status;
    private volatile @Nullable DeviceListener listener;

    /** @param advice of a device that nobody has looked at yet */
    public DriverState(
            DeviceId id, String name, Set<Capability> capabilities, boolean simulated, Clock clock, String advice) {
        this.clock = clock;
        status = new DeviceStatus(
                id, name, capabilities, simulated, Condition.SWITCHED_OFF, clock.instant(), Sentence.of(advice));
    }

    public DeviceStatus status() {
        return status;
    }

    public void connect(DeviceListener toReportTo) {
        listener = toReportTo;
    }

    public void disconnect() {
        listener = null;
    }

    public void become(Condition condition, String advice) {
        become(condition, Sentence.of(advice));
    }

    /** The listener hears of it when condition or advice are new; since is of the condition. */
    public synchronized void become(Condition condition, Sentence advice) {
        var before = status;
        if (before.condition() == condition && before.advice().equals(advice)) return;
        var since = before.condition() == condition ? before.since() : clock.instant();
        status = new DeviceStatus(
                before.device(), before.name(), before.capabilities(), before.simulated(), condition, since, advice);
        tell(hearer -> hearer.statusChanged(status));
    }

    /** Does nothing while the driver is not connected. */
    public void tell(Consumer<DeviceListener> news) {
        var hearer = listener;
        if (hearer != null) news.accept(hearer);
    }
}
