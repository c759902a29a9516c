package org.mpaka.core.gate;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.Devices;
import org.mpaka.api.device.Gate;
import org.mpaka.api.device.GateOutcome;
import org.mpaka.api.device.GateOutcome.Result;

/** One gate at lane 2 that answers what the test tells it. */
final class LaneGate implements Gate {
    final AtomicInteger openings = new AtomicInteger();
    final List<Light> lights = new CopyOnWriteArrayList<>();
    volatile Set<Capability> can = Set.of(Capability.OPEN_GATE, Capability.SHOW_LIGHT);
    volatile Supplier<Result> answer = () -> Result.OPENED;

    Devices devices() {
        return (Devices) Proxy.newProxyInstance(
                Devices.class.getClassLoader(), new Class<?>[] {Devices.class}, (self, method, given) -> {
                    if (!method.getName().equals("gate")) throw new IllegalStateException(method.getName());
                    return given[0].equals("2") ? Optional.of(this) : Optional.empty();
                });
    }

    @Override
    public DeviceStatus status() {
        return new DeviceStatus(
                DeviceId.of("gate-2"),
                "Gate of the test",
                can,
                false,
                Condition.READY,
                Instant.EPOCH,
                Sentence.of("gate.test"));
    }

    @Override
    public GateOutcome open() {
        openings.incrementAndGet();
        return new GateOutcome(answer.get(), Sentence.of("gate.test"));
    }

    @Override
    public void show(Light light) {
        lights.add(light);
    }
}
