package org.mpaka.core.workstation;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.core.workstation.WorkstationRegister.Row;
import org.mpaka.platform.agent.wire.Message;

/** The devices of all workstations; one that was seen once stays in the list, lost or not, until the post restarts. */
final class RemoteDevices {
    /** More than any desk ever had; a workstation that tells of more, at once or one by one, is not believed. */
    static final int MOST = 64;

    private final Map<DeviceId, RemoteDevice> devices = new ConcurrentHashMap<>();
    private final Consumer<DeviceDriver> found;
    private final Clock clock;

    /** @param found told of each the first time */
    RemoteDevices(Consumer<DeviceDriver> found, Clock clock) {
        this.found = found;
        this.clock = clock;
    }

    void heard(Row workstation, WorkstationSession session, Message message) {
        if (message instanceof Message.DeviceList list) listed(workstation, session, list.devices());
        if (message instanceof Message.DocumentRead read)
            find(workstation, read.device())
                    .ifPresent(
                            device -> device.read(new DocumentInput(read.channel(), read.lines(), Optional.empty())));
        if (message instanceof Message.PageScanned scanned)
            find(workstation, scanned.device()).ifPresent(device -> device.scanned(scanned.lines(), scanned.jpeg()));
        if (message instanceof Message.ChipPresented chip)
            find(workstation, chip.device()).ifPresent(RemoteDevice::chip);
        if (message instanceof Message.Answer answer) session.answered(answer);
    }

    private Optional<RemoteDevice> find(Row workstation, DeviceId there) {
        return Optional.ofNullable(devices.get(RemoteDevice.id(workstation.name(), there)));
    }

    private void listed(Row workstation, WorkstationSession session, List<DeviceStatus> told) {
        var present = new HashSet<DeviceId>();
        for (var status : told.subList(0, Math.min(MOST, told.size()))) {
            var id = RemoteDevice.id(workstation.name(), status.device());
            present.add(id);
            var known = devices.get(id);
            if (known == null) {
                if (seenOf(workstation) >= MOST) continue;
                var device = new RemoteDevice(workstation.name(), workstation.lane(), status, session, clock);
                devices.put(id, device);
                found.accept(device);
            } else {
                known.seen(status, session);
            }
        }
        devices.values().stream()
                .filter(device -> device.isOf(session) && !present.contains(device.id()))
                .forEach(device -> device.lost("workstation.device-gone"));
    }

    private long seenOf(Row workstation) {
        return devices.values().stream()
                .filter(device -> device.isAt(workstation.name()))
                .count();
    }

    void ended(WorkstationSession session) {
        devices.values().stream()
                .filter(device -> device.isOf(session))
                .forEach(device -> device.lost("workstation.lost"));
    }
}
