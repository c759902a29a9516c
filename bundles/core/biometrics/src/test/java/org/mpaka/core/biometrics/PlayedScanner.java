package org.mpaka.core.biometrics;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.mpaka.api.Sentence;
import org.mpaka.api.biometric.Finger;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.Devices;
import org.mpaka.api.device.FingerScan;
import org.mpaka.api.device.FingerScanner;

/** A scanner that gives what it is told to. */
record PlayedScanner(Supplier<FingerScan> next) implements FingerScanner {
    /** Devices of a post with this scanner alone, at one lane. */
    static Devices at(String lane, Supplier<FingerScan> next) {
        return (Devices) Proxy.newProxyInstance(
                Devices.class.getClassLoader(), new Class<?>[] {Devices.class}, (self, method, given) -> {
                    if (!method.getName().equals("fingerScanner")) throw new IllegalStateException(method.getName());
                    return given[0].equals(lane) ? Optional.of(new PlayedScanner(next)) : Optional.empty();
                });
    }

    @Override
    public DeviceStatus status() {
        return new DeviceStatus(
                DeviceId.of("finger-1"),
                "Scanner 1",
                Set.of(Capability.CAPTURE_FINGER),
                false,
                Condition.READY,
                Instant.EPOCH,
                Sentence.of("scanner.ready"));
    }

    @Override
    public FingerScan scan(Finger finger, Duration patience) {
        return next.get();
    }
}
