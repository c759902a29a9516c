package org.mpaka.web.shell.inspection;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.web.shell.ActorAction;

/** Takes a referral. */
@Service
@Command(scope = "mpaka", name = "take", description = "Takes a referral; nobody else can then decide it.")
public final class TakeCommand extends ActorAction {
    @Reference
    private Inspections inspections;

    @Argument(index = 0, name = "inspection", description = "Identifier of the referred inspection.", required = true)
    private String inspection = "";

    @Override
    protected void run(Actor actor) {
        var referred = inspections.get(actor, InspectionId.of(inspection));
        InspectionPrinter.print(inspections.take(actor, referred.id(), referred.revision()), out(), this::say);
    }
}
