package org.mpaka.web.shell.alert;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.Hits;
import org.mpaka.web.shell.ActorAction;

/** Shows what to do. */
@Service
@Command(scope = "mpaka", name = "hit-handling", description = "Shows what the alert's owner wants done at a hit.")
public final class HitHandlingCommand extends ActorAction {
    @Reference
    private Hits hits;

    @Argument(index = 0, name = "hit", description = "Identifier of the hit.", required = true)
    private String hit = "";

    @Override
    protected void run(Actor actor) {
        var handling = hits.handling(actor, HitId.of(hit), Locale.ENGLISH);
        out().println(handling.action() + " for " + handling.owner());
        handling.instruction().ifPresent(out()::println);
        handling.contact().ifPresent(contact -> out().println("Call " + contact));
    }
}
