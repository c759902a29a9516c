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

/** Takes a merge back. */
@Service
@Command(
        scope = "mpaka",
        name = "unmerge",
        description = "Takes a merge back: each crossing returns to the person it was recorded for.")
public final class UnmergeCommand extends ActorAction {
    @Reference
    private Travellers travellers;

    @Argument(
            index = 0,
            name = "merged",
            description = "Identifier of the file that was merged into another.",
            required = true)
    private String merged = "";

    @Argument(index = 1, name = "reason", description = "Why, 5 to 500 characters.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var person = travellers.unmerge(actor, TravellerId.of(merged), reason, Optional.empty());
        out().println(person.id() + " is a person of its own again.");
    }
}
