package org.mpaka.web.shell.device;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Devices;
import org.mpaka.web.shell.ActorAction;

/** Assigns a device. */
@Service
@Command(scope = "mpaka", name = "device-assign", description = "Says which lane a device serves.")
public final class DeviceAssignCommand extends ActorAction {
    @Reference
    private Devices devices;

    @Argument(index = 0, name = "device", description = "Identifier of the device.", required = true)
    @Completion(DeviceCompleter.class)
    private String device = "";

    @Argument(index = 1, name = "lane", description = "Number or name painted above the lane.", required = true)
    private String lane = "";

    @Override
    protected void run(Actor actor) {
        devices.assign(actor, DeviceId.of(device), lane);
        out().println(device + " serves lane " + lane + ".");
    }
}
