package org.mpaka.web.shell.inspection;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;

/** Gives up. */
@Service
@Command(scope = "mpaka", name = "abandon", description = "Gives an inspection up without a decision.")
public final class AbandonCommand extends InspectionAction {
    @Argument(index = 0, name = "reason", description = "Why, in your words.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var inspection = inspection(actor);
        print(inspections().abandon(actor, inspection.id(), inspection.revision(), reason));
    }
}
