package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertTerms;
import org.mpaka.api.alert.Alerts;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows alerts to be reviewed. */
@Service
@Command(scope = "mpaka", name = "alert-due", description = "Shows alerts that are to be reviewed, or end, soon.")
public final class AlertDueCommand extends ActorAction {
    @Reference
    private Alerts alerts;

    @Option(name = "--days", description = "Days from today.")
    private int days = 30;

    @Option(name = "--limit", description = "Most rows shown, up to 500.")
    private int limit = 500;

    @Option(name = "--after", description = "Where the next part begins.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        var page = alerts.due(actor, today().plusDays(days), new PageRequest(limit, given(after)));
        var table = Table.of("Alert", "Category", "Owner", "Review on", "Last day");
        page.items()
                .forEach(alert -> table.row(
                        alert.id(),
                        alert.category(),
                        alert.owner(),
                        alert.terms().flatMap(AlertTerms::reviewOn),
                        alert.validity().to()));
        table.print(out(), page);
    }
}
