package org.mpaka.web.shell.legislation;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.legislation.LawChangeId;
import org.mpaka.api.legislation.LawChanges;
import org.mpaka.web.shell.ActorAction;

/** Turns a change down. */
@Service
@Command(scope = "mpaka", name = "law-reject", description = "Turns a change of the law down, or takes one's own back.")
public final class LawRejectCommand extends ActorAction {
    @Reference
    private LawChanges changes;

    @Argument(index = 0, name = "change", description = "Identifier of the change.", required = true)
    private String change = "";

    @Argument(index = 1, name = "reason", description = "Why.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        LawChangeText.print(out(), changes.reject(actor, LawChangeId.of(change), reason));
    }
}
