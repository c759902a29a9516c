package org.mpaka.web.shell.inspection;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows the queue. */
@Service
@Command(
        scope = "mpaka",
        name = "queue",
        description = "Shows the referrals that wait in the second line, protection cases first.")
public final class QueueCommand extends ActorAction {
    @Reference
    private Inspections inspections;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("Inspection", "Who", "Nationality", "Lane", "Reason", "Since", "Taken by");
        inspections
                .queue(actor)
                .forEach(item -> table.row(
                        item.inspection(),
                        (item.priority() ? "! " : "") + item.label(),
                        item.nationality(),
                        item.lane(),
                        item.reason(),
                        item.referredAt(),
                        item.takenBy()));
        table.print(out());
    }
}
