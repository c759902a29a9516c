package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.Hits;
import org.mpaka.web.shell.ActorAction;

/** Adjudicates a hit. */
@Service
@Command(
        scope = "mpaka",
        name = "adjudicate",
        description = "Says whether traveller and record are the same; SAME needs a second person.")
public final class AdjudicateCommand extends ActorAction {
    @Reference
    private Hits hits;

    @Argument(index = 0, name = "hit", description = "Identifier of the hit.", required = true)
    private String hit = "";

    @Argument(index = 1, name = "verdict", description = "SAME, NOT_SAME or UNSURE.", required = true)
    @Completion(
            value = StringsCompleter.class,
            values = {"SAME", "NOT_SAME", "UNSURE"})
    private Hit.Verdict verdict = Hit.Verdict.UNSURE;

    @Argument(index = 2, name = "reason", description = "Why, 3 to 500 characters.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var judged = hits.adjudicate(actor, HitId.of(hit), verdict, reason);
        out().println("The hit is " + judged.state() + ".");
    }
}
