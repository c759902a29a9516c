package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertImports;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.web.shell.ActorAction;

/** Rolls a list back. */
@Service
@Command(
        scope = "mpaka",
        name = "list-roll-back",
        description = "Puts the version of a list before the present one in force again.")
public final class ListRollBackCommand extends ActorAction {
    @Reference
    private AlertImports imports;

    @Argument(index = 0, name = "list", description = "Identifier of the list.", required = true)
    @Completion(ListCompleter.class)
    private String list = "";

    @Argument(index = 1, name = "reason", description = "Why, 3 to 500 characters.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var restored = imports.rollBack(actor, AlertListId.of(list), reason);
        out().println("In force: " + restored.id() + " version " + restored.version() + ".");
    }
}
