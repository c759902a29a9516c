package org.mpaka.web.shell.alert;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.alert.NewAlert;

/** Proposes to change an alert. */
@Service
@Command(
        scope = "mpaka",
        name = "alert-change",
        description =
                "Proposes to change an alert; what is not given stays, and it is in force as it was until another person approves.")
public final class AlertChangeCommand extends AlertDraftAction {
    @Reference
    private Alerts alerts;

    @Option(name = "--silent", description = "Whether the lane is not told: yes or no.")
    @Completion(
            value = StringsCompleter.class,
            values = {"yes", "no"})
    private @Nullable String silent;

    @Option(name = "--owner", description = "Authority that answers for it.")
    private @Nullable String owner;

    @Option(name = "--basis", description = "The act or order it rests on.")
    private @Nullable String basis;

    @Option(name = "--reason", description = "Why it is looked for, shown in the second line only.")
    private @Nullable String reason;

    @Argument(index = 0, name = "alert", description = "Identifier of the alert.", required = true)
    private String alert = "";

    @Argument(index = 1, name = "why", description = "Why it is changed, 3 to 500 characters.", required = true)
    private String why = "";

    @Override
    protected void run(Actor actor) {
        var before = alerts.get(actor, AlertId.of(alert));
        var wanted = new NewAlert(
                subject(Optional.of(before.subject())),
                category().orElse(before.category()),
                action().orElse(before.action()),
                yesOrNo("--silent", silent).orElse(before.silent()),
                given(owner).orElse(before.owner()),
                given(basis).orElse(before.legalBasis()),
                given(reason).orElse(before.reason()),
                validity(before.validity()),
                terms(before.terms()));
        alerts.proposeChange(actor, before.id(), wanted, why);
        out().println("Proposed to change " + before.id() + ". Another person has to approve it.");
    }
}
