package org.mpaka.web.shell.inspection;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;

/** Undoes. */
@Service
@Command(scope = "mpaka", name = "undo", description = "Takes the decision back while the traveller is at the lane.")
public final class UndoCommand extends InspectionAction {
    @Argument(index = 0, name = "reason", description = "Why, in your words.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var inspection = inspection(actor);
        print(inspections().undo(actor, inspection.id(), inspection.revision(), reason));
    }
}
