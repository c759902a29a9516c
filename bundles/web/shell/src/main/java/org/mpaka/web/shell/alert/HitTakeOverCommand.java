package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.Hits;
import org.mpaka.web.shell.ActorAction;

/** Confirms a hand-over. */
@Service
@Command(scope = "mpaka", name = "hit-take-over", description = "Confirms that a traveller was taken over.")
public final class HitTakeOverCommand extends ActorAction {
    @Reference
    private Hits hits;

    @Argument(index = 0, name = "hit", description = "Identifier of the hit.", required = true)
    private String hit = "";

    @Argument(index = 1, name = "reference", description = "Number of the receipt or case.", required = true)
    private String reference = "";

    @Override
    protected void run(Actor actor) {
        hits.takeOver(actor, HitId.of(hit), reference);
        out().println("Taken over under " + reference + ".");
    }
}
