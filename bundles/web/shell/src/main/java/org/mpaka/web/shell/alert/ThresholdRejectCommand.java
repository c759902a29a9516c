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

/** Turns a threshold down. */
@Service
@Command(
        scope = "mpaka",
        name = "threshold-reject",
        description = "Turns down the threshold that was proposed for a list.")
public final class ThresholdRejectCommand extends ActorAction {
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

    @Argument(index = 2, name = "reason", description = "Why, 3 to 500 characters.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var threshold = thresholds.reject(actor, AlertListId.of(list), revision, reason);
        out().println("Records of " + threshold.list() + " are shown from " + threshold.percent()
                + " % on, as before.");
    }
}
