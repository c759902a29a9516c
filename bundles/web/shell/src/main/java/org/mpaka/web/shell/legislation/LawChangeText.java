package org.mpaka.web.shell.legislation;

import java.io.PrintStream;
import org.mpaka.api.legislation.LawChange;
import org.mpaka.web.shell.Table;

/** Prints a change. */
final class LawChangeText {
    private LawChangeText() {}

    static void print(PrintStream out, LawChange change) {
        var table = Table.of("Table", "Key", "From", "To", "Values");
        for (var row : change.rows())
            table.row(
                    row.table(),
                    row.key(),
                    row.from(),
                    row.value().flatMap(value -> value.inForce().to()),
                    row.value().map(value -> value.values().toString()).orElse("ends"));
        table.print(out);
        out.println("Change " + change.id() + ": " + change.state()
                + (change.state() == LawChange.State.PROPOSED ? ". Another person has to approve it." : "."));
    }
}
