package org.mpaka.web.shell.device;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.Workstations;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows workstations. */
@Service
@Command(
        scope = "mpaka",
        name = "workstation-list",
        description = "Shows the workstations whose devices this post may use, and whether they are connected.")
public final class WorkstationListCommand extends ActorAction {
    @Reference
    private Workstations workstations;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("Workstation", "Lane", "State", "Enrolled", "By", "Certificate SHA-256");
        workstations
                .list(actor)
                .forEach(one -> table.row(
                        one.name(),
                        one.lane(),
                        one.revokedAt().isPresent() ? "revoked" : one.connected() ? "connected" : "not connected",
                        one.enrolledAt(),
                        one.enrolledBy(),
                        one.fingerprint()));
        table.print(out());
    }
}
