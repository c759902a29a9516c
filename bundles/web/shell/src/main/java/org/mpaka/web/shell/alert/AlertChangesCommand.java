package org.mpaka.web.shell.alert;

import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.alert.ListDifference;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows changes that wait. */
@Service
@Command(scope = "mpaka", name = "alert-changes", description = "Shows changes of alerts that wait for another person.")
public final class AlertChangesCommand extends ActorAction {
    @Reference
    private Alerts alerts;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("Alert", "Fields", "Proposed by", "On", "Reason");
        alerts.changes(actor)
                .forEach(change -> table.row(
                        change.alert(),
                        change.differences().stream()
                                .map(ListDifference.FieldChange::field)
                                .collect(Collectors.joining(", ")),
                        change.by(),
                        change.at(),
                        change.reason()));
        table.print(out());
    }
}
