package org.mpaka.web.shell.legislation;

import java.util.Locale;
import java.util.TreeMap;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Finds rows of the law. */
@Service
@Command(
        scope = "mpaka",
        name = "law-find",
        description = "Finds rows of the law of every day, with the place where they are written.")
public final class LawFindCommand extends ActorAction {
    @Reference
    private Legislation legislation;

    @Argument(
            index = 0,
            name = "text",
            description = "Identifier, table, key, title or value, or a part of it.",
            required = true)
    private String text = "";

    @Override
    protected void run(Actor actor) {
        var wanted = text.toLowerCase(Locale.ROOT);
        var table = Table.of("Row", "Table", "Key", "Values", "From", "To", "Confidence", "Written in", "Line");
        for (var row : legislation.rows()) {
            var value = row.value();
            var said = value.id() + " " + value.table() + " " + value.key() + " " + value.values() + " "
                    + value.citations();
            if (said.toLowerCase(Locale.ROOT).contains(wanted))
                table.row(
                        value.id(),
                        value.table(),
                        value.key(),
                        new TreeMap<>(value.values()),
                        value.inForce().from(),
                        value.inForce().to(),
                        value.confidence(),
                        row.file(),
                        row.line());
        }
        table.print(out());
    }
}
