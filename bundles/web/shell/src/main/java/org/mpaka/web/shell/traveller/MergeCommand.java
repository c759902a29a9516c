package org.mpaka.web.shell.traveller;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.api.traveller.Travellers;
import org.mpaka.web.shell.ActorAction;

/** Merges two files. */
@Service
@Command(scope = "mpaka", name = "merge", description = "Merges two files that turned out to be one person.")
public final class MergeCommand extends ActorAction {
    @Reference
    private Travellers travellers;

    @Argument(index = 0, name = "kept", description = "Identifier of the file that stays.", required = true)
    private String kept = "";

    @Argument(index = 1, name = "merged", description = "Identifier of the file that goes into it.", required = true)
    private String merged = "";

    @Argument(index = 2, name = "reason", description = "Why, 5 to 500 characters.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var person = travellers.merge(actor, TravellerId.of(kept), TravellerId.of(merged), reason, Optional.empty());
        out().println("Merged into " + person.id() + ".");
    }
}
