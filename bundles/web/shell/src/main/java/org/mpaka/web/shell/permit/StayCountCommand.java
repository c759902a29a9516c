package org.mpaka.web.shell.permit;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.traveller.StayBook;
import org.mpaka.api.traveller.StayRule;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Counts days. */
@Service
@Command(
        scope = "mpaka",
        name = "stay-count",
        description = "Counts a traveller's days in the country, spent and left.")
public final class StayCountCommand extends ActorAction {
    @Reference
    private StayBook stays;

    @Argument(index = 0, name = "traveller", description = "Identifier of the traveller.", required = true)
    private String traveller = "";

    @Argument(index = 1, name = "on", description = "The day; today when not given.")
    private @Nullable String on;

    @Option(name = "--days", description = "Days allowed.")
    private int days = 90;

    @Option(name = "--within", description = "Within so many days.")
    private int within = 180;

    @Override
    protected void run(Actor actor) {
        var count = stays.count(actor, TravellerId.of(traveller), dayOrToday(on), new StayRule(days, within));
        out().println(count.spent() + " days spent, " + count.left() + " left"
                + count.lastDay().map(day -> ", until " + day).orElse("") + ".");
        var table = Table.of("From", "To", "Entered at", "Left at", "Days");
        count.periods().forEach(one -> table.row(one.from(), one.to(), one.entered(), one.left(), one.days()));
        table.print(out());
    }
}
