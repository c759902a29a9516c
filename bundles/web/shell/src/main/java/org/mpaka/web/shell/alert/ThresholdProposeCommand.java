package org.mpaka.web.shell.alert;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ListThresholds;
import org.mpaka.web.shell.ActorAction;

/** Proposes a threshold. */
@Service
@Command(
        scope = "mpaka",
        name = "threshold-propose",
        description = "Proposes from which score on records of a list are shown; another person has to approve it.")
public final class ThresholdProposeCommand extends ActorAction {
    @Reference
    private ListThresholds thresholds;

    @Argument(index = 0, name = "list", description = "Identifier of the list.", required = true)
    @Completion(ListCompleter.class)
    private String list = "";

    @Option(name = "--percent", description = "70 to 100; left out, the settings decide again.")
    private int percent = 0;

    @Argument(index = 1, name = "reason", description = "Why, 3 to 500 characters.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var wanted = percent == 0 ? Optional.<Integer>empty() : Optional.of(percent);
        var threshold = thresholds.propose(actor, AlertListId.of(list), wanted, reason);
        out().println("Proposed for " + threshold.list() + ". Another person has to approve it.");
    }
}
