package org.mpaka.web.shell.device;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.Devices;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows devices. */
@Service
@Command(
        scope = "mpaka",
        name = "device-list",
        description = "Shows the devices of this post, their condition and what can be done.")
public final class DeviceListCommand extends ActorAction {
    @Reference
    private Devices devices;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("Device", "Name", "Can", "Condition", "Since", "Advice");
        devices.list(actor)
                .forEach(device -> table.row(
                        device.device(),
                        device.name() + (device.simulated() ? " (simulated)" : ""),
                        device.capabilities(),
                        device.condition(),
                        device.since(),
                        say(device.advice())));
        table.print(out());
    }
}
