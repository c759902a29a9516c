package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.LateScreening;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows late screening. */
@Service
@Command(
        scope = "mpaka",
        name = "late-screening",
        description = "Shows how far those who passed are compared with what is listed since.")
public final class LateScreeningCommand extends ActorAction {
    @Reference
    private LateScreening screening;

    @Option(name = "--limit", description = "Most rows shown, up to 500.")
    private int limit = 20;

    @Override
    protected void run(Actor actor) {
        var table = Table.of("Run", "Cause", "List", "Alert", "State", "Screened", "Of", "Hits", "Ended");
        screening
                .runs(actor, limit)
                .forEach(run -> table.row(
                        run.id(),
                        run.cause(),
                        run.list(),
                        run.alert(),
                        run.state(),
                        run.screened(),
                        run.total(),
                        run.hits(),
                        run.endedAt()));
        table.print(out());
        var status = screening.status(actor);
        out().println(status.waiting() + " to go; " + status.notDone() + " alert checks were not done and wait; "
                + status.daysBack() + " days are looked back.");
    }
}
