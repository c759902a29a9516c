package org.mpaka.web.shell.legislation;

import java.io.PrintStream;
import java.util.function.Function;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LawChange;
import org.mpaka.api.legislation.LawTablePreview;
import org.mpaka.web.shell.Table;

/** Prints a change. */
final class LawChangeText {
    private LawChangeText() {}

    /** A table that nobody has proposed yet. */
    static void print(PrintStream out, Function<Sentence, String> say, LawTablePreview preview) {
        var table = Table.of("Table", "Key", "From", "Now", "Then");
        for (var one : preview.rows())
            table.row(
                    one.row().table(),
                    one.row().key(),
                    one.row().from(),
                    one.before().map(value -> value.values().toString()).orElse("-"),
                    one.row().value().map(value -> value.values().toString()).orElse("ends"));
        table.print(out);
        preview.faults().forEach(fault -> out.println("Line " + fault.line() + ": " + say.apply(fault.what())));
        out.println(
                preview.faults().isEmpty()
                        ? "Nothing was changed."
                        : "The table would be refused; nothing was changed.");
    }

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
