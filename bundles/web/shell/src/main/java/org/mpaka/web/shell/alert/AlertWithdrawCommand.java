package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.Alerts;
import org.mpaka.web.shell.ActorAction;

/** Proposes a withdrawal. */
@Service
@Command(
        scope = "mpaka",
        name = "alert-withdraw",
        description = "Proposes to withdraw an alert; another person has to approve.")
public final class AlertWithdrawCommand extends ActorAction {
    @Reference
    private Alerts alerts;

    @Argument(index = 0, name = "alert", description = "Identifier of the alert.", required = true)
    private String alert = "";

    @Argument(index = 1, name = "reason", description = "Why, 3 to 500 characters.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var proposed = alerts.proposeWithdrawal(actor, AlertId.of(alert), reason);
        out().println(proposed.id() + " is " + proposed.state() + ".");
    }
}
