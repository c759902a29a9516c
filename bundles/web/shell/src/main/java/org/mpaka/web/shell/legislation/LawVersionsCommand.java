package org.mpaka.web.shell.legislation;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.legislation.LawChanges;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows what can be compared. */
@Service
@Command(
        scope = "mpaka",
        name = "law-versions",
        description = "Shows the laws that this node has had, for law-difference; the latest first.")
public final class LawVersionsCommand extends ActorAction {
    @Reference
    private LawChanges changes;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("Version", "Since", "Change", "");
        for (var one : changes.versions(actor))
            table.row(one.version(), one.since(), one.change(), one.inForce() ? "in force" : "");
        table.print(out());
    }
}
