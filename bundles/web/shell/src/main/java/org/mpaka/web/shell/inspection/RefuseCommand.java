package org.mpaka.web.shell.inspection;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.Decision;

/** Refuses. */
@Service
@Command(
        scope = "mpaka",
        name = "refuse",
        description = "Refuses the traveller; it takes effect when a second officer confirms.")
public final class RefuseCommand extends InspectionAction {
    @Argument(
            index = 0,
            name = "ground",
            description = "Code of the ground in law, as the ruling names it.",
            required = true)
    private String ground = "";

    @Argument(
            index = 1,
            name = "reason",
            description = "In your words, given to the traveller in writing.",
            required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var inspection = inspection(actor);
        var decision = new Decision.Refuse(ground, reason);
        print(inspections().decide(actor, inspection.id(), inspection.revision(), decision, Optional.empty()));
    }
}
