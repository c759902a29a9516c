package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Alerts;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows the lists. */
@Service
@Command(scope = "mpaka", name = "lists", description = "Shows the alert lists in force and how old they are.")
public final class ListsCommand extends ActorAction {
    @Reference
    private Alerts alerts;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("List", "Name", "Owner", "Entries", "Version", "Published", "Imported", "Stale after");
        alerts.lists(actor)
                .forEach(list -> table.row(
                        list.id(),
                        list.name(),
                        list.owner(),
                        list.entries(),
                        list.version(),
                        list.publishedAt(),
                        list.importedAt(),
                        list.staleAfter()));
        table.print(out());
    }
}
