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

/** Tests a device. */
@Service
@Command(scope = "mpaka", name = "device-test", description = "Tries a device itself; takes up to five seconds.")
public final class DeviceTestCommand extends ActorAction {
    @Reference
    private Devices devices;

    @Argument(index = 0, name = "device", description = "Identifier of the device.", required = true)
    @Completion(DeviceCompleter.class)
    private String device = "";

    @Override
    protected void run(Actor actor) {
        var status = devices.selfTest(actor, DeviceId.of(device));
        out().println(status.device() + " is " + status.condition() + ". " + say(status.advice()));
    }
}
