package org.mpaka.web.shell.device;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Workstations;
import org.mpaka.web.shell.ActorAction;

/** Cuts a workstation off. */
@Service
@Command(scope = "mpaka", name = "workstation-revoke", description = "Cuts the devices of a workstation off, at once.")
public final class WorkstationRevokeCommand extends ActorAction {
    @Reference
    private Workstations workstations;

    @Argument(index = 0, name = "name", description = "Name of the workstation.", required = true)
    @Completion(WorkstationCompleter.class)
    private String name = "";

    @Argument(index = 1, name = "reason", description = "Why, kept in the journal.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        workstations.revoke(actor, DeviceId.of(name), reason);
        out().println(name + " is revoked. To use it again, invite it again.");
    }
}
