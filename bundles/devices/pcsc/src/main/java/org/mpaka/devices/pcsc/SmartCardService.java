package org.mpaka.devices.pcsc;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.devices.pcsc.ReaderWatch.ServiceState;

/** Stands in the list of devices for readers that are not there, and says what is missing: the service or a reader. */
final class SmartCardService implements DeviceDriver {
    private static final DeviceId ID = DeviceId.of("pcsc-service");

    private final Clock clock;
    private volatile DeviceStatus status;
    private volatile @Nullable DeviceListener listener;

    SmartCardService(Clock clock) {
        this.clock = clock;
        status = status("pcsc.no-service");
    }

    void seen(ServiceState state) {
        if (state == ServiceState.READERS) return;
        var advice = state == ServiceState.NO_SERVICE ? "pcsc.no-service" : "pcsc.no-reader";
        if (status.advice().code().equals(advice)) return;
        status = status(advice);
        var hearer = listener;
        if (hearer != null) hearer.statusChanged(status);
    }

    private DeviceStatus status(String advice) {
        return new DeviceStatus(
                ID,
                "PC/SC",
                Set.of(Capability.READ_CHIP),
                false,
                Condition.SWITCHED_OFF,
                clock.instant(),
                Sentence.of(advice));
    }

    @Override
    public DeviceId id() {
        return ID;
    }

    @Override
    public DeviceStatus status() {
        return status;
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
        return status;
    }
}
