package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.Alerts;
import org.mpaka.web.shell.ActorAction;

/** Turns down. */
@Service
@Command(
        scope = "mpaka",
        name = "alert-reject",
        description = "Turns down an alert, a change or a withdrawal that was proposed.")
public final class AlertRejectCommand extends ActorAction {
    @Reference
    private Alerts alerts;

    @Argument(index = 0, name = "alert", description = "Identifier of the alert.", required = true)
    private String alert = "";

    @Argument(
            index = 1,
            name = "revision",
            description = "Of what waits, as mpaka:alert-show tells it.",
            required = true)
    private String revision = "";

    @Argument(index = 2, name = "reason", description = "Why, 3 to 500 characters.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var rejected = alerts.reject(actor, AlertId.of(alert), revision, reason);
        out().println(rejected.id() + " is " + rejected.state() + ".");
    }
}
