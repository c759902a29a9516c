package org.mpaka.web.shell.inspection;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;

/** The traveller has left. */
@Service
@Command(
        scope = "mpaka",
        name = "leave",
        description = "Closes the inspection because the traveller has left the lane.")
public final class LeaveCommand extends InspectionAction {

    @Override
    protected void run(Actor actor) {
        print(inspections().leave(actor, inspection(actor).id()));
    }
}
