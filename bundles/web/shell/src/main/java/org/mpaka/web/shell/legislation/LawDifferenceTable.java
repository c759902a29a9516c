package org.mpaka.web.shell.legislation;

import java.io.PrintStream;
import org.mpaka.api.legislation.LawDifference;
import org.mpaka.web.shell.Table;

/** Prints how two laws differ. */
final class LawDifferenceTable {
    private LawDifferenceTable() {}

    static void print(PrintStream out, LawDifference difference) {
        var table = Table.of("Crossings", "Before", "After", "For example");
        for (var shift : difference.shifts())
            table.row(
                    shift.count(),
                    text(shift.before()),
                    text(shift.after()),
                    shift.examples().stream().findFirst().map(LawDifferenceTable::text));
        table.print(out);
        out.println(difference.same() + " of " + difference.cases() + " crossings from " + difference.from() + " to "
                + difference.to() + " are ruled alike.");
    }

    private static String text(LawDifference.Lead lead) {
        return lead.rule() + " " + lead.outcome().inBrief();
    }

    private static String text(LawDifference.Example example) {
        return example.on() + " " + example.direction() + " " + example.post() + " "
                + example.nationality().map(Object::toString).orElse("-") + " "
                + example.document().map(Object::toString).orElse("-");
    }
}
