package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.ListThreshold;
import org.mpaka.api.alert.ListThresholds;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows thresholds. */
@Service
@Command(
        scope = "mpaka",
        name = "thresholds",
        description = "Shows from which score on records of each list are shown.")
public final class ThresholdsCommand extends ActorAction {
    @Reference
    private ListThresholds thresholds;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("List", "Per cent", "Settings", "Proposed", "By", "Reason", "Revision");
        thresholds
                .all(actor)
                .forEach(one -> table.row(
                        one.list(),
                        one.percent(),
                        one.shipped(),
                        one.proposal().map(ThresholdsCommand::wanted),
                        one.proposal().map(ListThreshold.Proposal::by),
                        one.proposal().map(ListThreshold.Proposal::reason),
                        one.proposal().map(ListThreshold.Proposal::revision)));
        table.print(out());
    }

    private static String wanted(ListThreshold.Proposal proposal) {
        return proposal.percent().map(percent -> percent + " %").orElse("settings");
    }
}
