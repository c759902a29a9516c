package org.mpaka.web.shell.alert;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.DateRange;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.alert.NewAlert;

/** Proposes an alert. */
@Service
@Command(
        scope = "mpaka",
        name = "alert-propose",
        description =
                "Proposes an alert on a person, a document or a vehicle; it is not in force until another person approves.")
public final class AlertProposeCommand extends AlertDraftAction {
    @Reference
    private Alerts alerts;

    @Option(name = "--silent", description = "The lane is not told.")
    private boolean silent = false;

    @Argument(index = 0, name = "owner", description = "Authority that answers for it.", required = true)
    private String owner = "";

    @Argument(index = 1, name = "legalBasis", description = "The act or order it rests on.", required = true)
    private String legalBasis = "";

    @Argument(index = 2, name = "reason", description = "Why, shown in the second line only.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var fromToday = new DateRange(Optional.of(today()), Optional.empty());
        var alert = alerts.propose(
                actor,
                new NewAlert(
                        subject(Optional.empty()),
                        category().orElse(AlertCategory.OTHER),
                        action().orElse(AlertAction.REFER),
                        silent,
                        owner,
                        legalBasis,
                        reason,
                        validity(fromToday),
                        terms(Optional.empty())),
                Optional.empty());
        out().println("Proposed: " + alert.id() + ". Another person has to approve it.");
    }
}
