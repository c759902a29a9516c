package org.mpaka.web.shell.permit;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.permit.PermitId;
import org.mpaka.api.permit.Permits;
import org.mpaka.web.shell.ActorAction;

/** Takes a permit back. */
@Service
@Command(
        scope = "mpaka",
        name = "permit-end",
        description = "Takes a permit or an application back, or refuses an application.")
public final class PermitEndCommand extends ActorAction {
    @Reference
    private Permits permits;

    @Argument(index = 0, name = "permit", description = "Identifier of the permit.", required = true)
    private String permit = "";

    @Argument(index = 1, name = "reason", description = "Why, 3 to 500 characters.", required = true)
    private String reason = "";

    @Option(name = "--refuse", description = "Refuse the application.")
    private boolean refuse;

    @Override
    protected void run(Actor actor) {
        var id = PermitId.of(permit);
        var before = permits.get(actor, id);
        var after = refuse
                ? permits.refuse(actor, id, before.revision(), reason)
                : permits.cancel(actor, id, before.revision(), reason);
        out().println("Permit " + after.id() + ": " + after.state());
    }
}
