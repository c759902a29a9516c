package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.Alerts;
import org.mpaka.web.shell.ActorAction;

/** Approves. */
@Service
@Command(
        scope = "mpaka",
        name = "alert-approve",
        description = "Approves an alert, a change or a withdrawal that another person proposed.")
public final class AlertApproveCommand extends ActorAction {
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

    @Override
    protected void run(Actor actor) {
        var approved = alerts.approve(actor, AlertId.of(alert), revision);
        out().println(approved.id() + " is " + approved.state() + ".");
    }
}
