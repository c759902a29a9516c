package org.mpaka.web.shell.legislation;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.legislation.LawChangeId;
import org.mpaka.api.legislation.LawChanges;
import org.mpaka.web.shell.ActorAction;

/** Approves a change. */
@Service
@Command(
        scope = "mpaka",
        name = "law-approve",
        description = "Approves a change of the law that another person proposed.")
public final class LawApproveCommand extends ActorAction {
    @Reference
    private LawChanges changes;

    @Argument(index = 0, name = "change", description = "Identifier of the change.", required = true)
    private String change = "";

    @Override
    protected void run(Actor actor) {
        LawChangeText.print(out(), changes.approve(actor, LawChangeId.of(change)));
    }
}
