package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ListThresholds;
import org.mpaka.web.shell.ActorAction;

/** Approves a threshold. */
@Service
@Command(
        scope = "mpaka",
        name = "threshold-approve",
        description = "Approves the threshold that another person proposed for a list.")
public final class ThresholdApproveCommand extends ActorAction {
    @Reference
    private ListThresholds thresholds;

    @Argument(index = 0, name = "list", description = "Identifier of the list.", required = true)
    @Completion(ListCompleter.class)
    private String list = "";

    @Argument(
            index = 1,
            name = "revision",
            description = "Of what waits, as mpaka:thresholds tells it.",
            required = true)
    private String revision = "";

    @Override
    protected void run(Actor actor) {
        var threshold = thresholds.approve(actor, AlertListId.of(list), revision);
        out().println("Records of " + threshold.list() + " are shown from " + threshold.percent() + " % on.");
    }
}
