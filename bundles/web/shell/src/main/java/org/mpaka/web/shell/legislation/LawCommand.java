package org.mpaka.web.shell.legislation;

import java.time.LocalDate;
import java.util.TreeMap;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows the law. */
@Service
@Command(
        scope = "mpaka",
        name = "law",
        description =
                "Shows the values of a law table in force on a day; without a table, the names of all tables what is wrong with the law files, and which rules went wrong since when.")
public final class LawCommand extends ActorAction {
    @Reference
    private Legislation legislation;

    @Argument(index = 0, name = "table", description = "Name of the table.", required = false)
    @Completion(TableCompleter.class)
    private @Nullable String table;

    @Argument(index = 1, name = "on", description = "The day asked about; today when not given.", required = false)
    private @Nullable String on;

    @Override
    protected void run(Actor actor) {
        var name = table;
        if (name == null) overview();
        else rows(name, dayOrToday(on));
    }

    private void overview() {
        legislation.tables().stream().sorted().forEach(out()::println);
        if (legislation.version().isEmpty())
            out().println("No law of this node's country is loaded: every traveller is referred.");
        legislation.faults().forEach(fault -> out().println("Fault: " + say(fault)));
        for (var fault : legislation.ruleFaults())
            out().println("Rule " + fault.rule() + " of " + fault.law() + " " + fault.kind() + ": " + fault.what()
                    + ", "
                    + fault.times() + " times since " + fault.since() + ", last " + fault.last()
                    + (fault.leftAlone() ? "; left alone for now" : ""));
    }

    private void rows(String name, LocalDate day) {
        var table = Table.of("Row", "Key", "Values", "Unit", "From", "To", "Confidence", "Citation");
        legislation
                .table(name, day)
                .forEach(row -> table.row(
                        row.id(),
                        row.key(),
                        new TreeMap<>(row.values()),
                        row.unit(),
                        row.inForce().from(),
                        row.inForce().to(),
                        row.confidence(),
                        row.citations().stream()
                                .findFirst()
                                .map(citation -> citation.title()
                                        + citation.article()
                                                .map(article -> ", " + article)
                                                .orElse(""))));
        table.print(out());
    }
}
