package org.mpaka.web.shell.alert;

import java.util.Locale;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertListHealth;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows how far the lists can be trusted. */
@Service
@Command(
        scope = "mpaka",
        name = "list-health",
        description = "Shows age and precision of the alert lists and how rare a true hit is.")
public final class ListHealthCommand extends ActorAction {
    @Reference
    private AlertListHealth health;

    @Option(name = "--days", description = "Days whose hits are counted, up to 731.")
    private int days = 90;

    @Override
    protected void run(Actor actor) {
        var to = today();
        var from = to.minusDays(days);
        var table = Table.of("List", "Light", "Age (hours)", "Entries", "Hits", "True", "False", "Open", "Precision");
        var lists = health.lists(actor, from, to);
        lists.forEach(list -> table.row(
                list.list(),
                list.light(),
                list.age().map(age -> age.toHours()),
                list.entries(),
                list.work().raised(),
                list.work().same(),
                list.work().notSame(),
                list.work().open(),
                percent(list.work().precision())));
        table.print(out());
        lists.forEach(list -> list.reasons().forEach(reason -> out().println(list.list() + ": " + say(reason))));
        var rate = health.baseRate(actor, from, to);
        out().println(String.format(
                Locale.ROOT,
                "%d travellers screened, %.2f alarms in a thousand, %d true hits where %.1f are expected.",
                rate.screened(),
                rate.alarmsPerThousand(),
                rate.work().same(),
                rate.expectedTrueHits()));
    }

    private static Optional<String> percent(Optional<Double> precision) {
        return precision.map(share -> String.format(Locale.ROOT, "%.1f %%", share * 100));
    }
}
