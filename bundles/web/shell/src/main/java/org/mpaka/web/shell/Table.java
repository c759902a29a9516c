package org.mpaka.web.shell;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.karaf.shell.support.table.ShellTable;
import org.mpaka.api.Page;

/** Prints rows under headings, as Karaf's own commands do. */
public final class Table {
    private final ShellTable table = new ShellTable();

    private Table() {}

    public static Table of(String... headings) {
        var made = new Table();
        for (String heading : headings) made.table.column(heading);
        made.table.emptyTableText("There is nothing to show.");
        return made;
    }

    /** An empty Optional is an empty cell; moments are told to the second. */
    public Table row(Object... cells) {
        var row = table.addRow();
        for (Object cell : cells) row.addContent(shown(cell));
        return this;
    }

    private static Object shown(Object cell) {
        if (cell instanceof Optional<?> optional)
            return optional.map(value -> shown(value)).orElse("");
        return cell instanceof Instant moment ? moment.truncatedTo(ChronoUnit.SECONDS) : cell;
    }

    public void print(PrintStream out) {
        table.print(out);
    }

    /** Tells how to see the next part of a long list. */
    public void print(PrintStream out, Page<?> page) {
        print(out);
        page.next().ifPresent(next -> out.println("There is more: repeat the command with --after " + next));
    }
}
