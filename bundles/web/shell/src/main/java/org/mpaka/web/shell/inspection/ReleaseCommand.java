package org.mpaka.web.shell.inspection;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.web.shell.ActorAction;

/** Releases a referral. */
@Service
@Command(scope = "mpaka", name = "release", description = "Puts a referral you have taken back into the queue.")
public final class ReleaseCommand extends ActorAction {
    @Reference
    private Inspections inspections;

    @Argument(index = 0, name = "inspection", description = "Identifier of the referred inspection.", required = true)
    private String inspection = "";

    @Override
    protected void run(Actor actor) {
        var taken = inspections.get(actor, InspectionId.of(inspection));
        inspections.release(actor, taken.id(), taken.revision());
        out().println("Back in the queue.");
    }
}
