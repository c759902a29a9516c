package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.KnownInnocents;
import org.mpaka.web.shell.ActorAction;

/** Has a pair compared again. */
@Service
@Command(
        scope = "mpaka",
        name = "innocent-revoke",
        description = "Has traveller and record compared again at the next passing.")
public final class InnocentRevokeCommand extends ActorAction {
    @Reference
    private KnownInnocents innocents;

    @Argument(index = 0, name = "hit", description = "Identifier of the hit that was decided.", required = true)
    private String hit = "";

    @Argument(index = 1, name = "reason", description = "Why, 3 to 500 characters.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var revoked = innocents.revoke(actor, HitId.of(hit), reason);
        out().println("The traveller is compared with " + revoked.alert() + " again.");
    }
}
