package org.mpaka.web.shell.device;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Workstations;
import org.mpaka.web.shell.ActorAction;

/** Lets a workstation enrol. */
@Service
@Command(
        scope = "mpaka",
        name = "workstation-invite",
        description = "Gives a code with which one workstation can enrol its devices, once.")
public final class WorkstationInviteCommand extends ActorAction {
    @Reference
    private Workstations workstations;

    @Argument(index = 0, name = "name", description = "Name of the workstation, such as counter-1.", required = true)
    private String name = "";

    @Argument(index = 1, name = "lane", description = "Lane that its devices serve.", required = true)
    private String lane = "";

    @Override
    protected void run(Actor actor) {
        var invitation = workstations.invite(actor, DeviceId.of(name), lane);
        out().println("Code:  " + invitation.code());
        out().println("Until: " + invitation.until());
        out().println("On the workstation: bin/mpaka-agent-enrol ADDRESS_OF_THIS_POST " + invitation.port());
    }
}
