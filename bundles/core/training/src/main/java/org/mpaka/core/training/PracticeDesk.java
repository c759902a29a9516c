package org.mpaka.core.training;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Devices;
import org.mpaka.api.device.Simulator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The simulated readers of this node: gives one to a lane and lays documents on it. */
@Component(service = PracticeDesk.class)
public final class PracticeDesk {
    private final List<Simulator> simulators = new CopyOnWriteArrayList<>();
    private final Devices devices;

    @Activate
    public PracticeDesk(@Reference Devices devices) {
        this.devices = devices;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSimulator(Simulator simulator) {
        simulators.add(simulator);
    }

    void removeSimulator(Simulator simulator) {
        simulators.remove(simulator);
    }

    Optional<DeviceId> free(Collection<DeviceId> inUse) {
        return simulators.stream()
                .filter(Simulator::takesScenes)
                .map(Simulator::id)
                .filter(id -> !inUse.contains(id))
                .min(Comparator.comparing(DeviceId::value));
    }

    void lay(Actor actor, DeviceId reader, String lane, Cast.Member member) {
        devices.assign(actor, reader, lane);
        simulators.stream()
                .filter(one -> one.id().equals(reader))
                .findFirst()
                .orElseThrow(() -> new MpakaException(ErrorCode.DEVICE_UNAVAILABLE, reader))
                .present(member.scene());
    }
}
