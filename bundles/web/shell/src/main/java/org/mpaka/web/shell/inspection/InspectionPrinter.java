package org.mpaka.web.shell.inspection;

import java.io.PrintStream;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.mpaka.api.Sentence;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.web.shell.Table;

/** Prints an inspection: the list of checks first, then what the law says and what was decided. */
final class InspectionPrinter {
    private InspectionPrinter() {}

    static void print(Inspection inspection, PrintStream out, Function<Sentence, String> say) {
        out.println(
                "Inspection " + inspection.id() + ", " + inspection.state() + ", revision " + inspection.revision());
        document(inspection, out);
        var table = Table.of("Check", "Result", "Reason", "Source", "As of");
        inspection
                .checks()
                .forEach(check -> table.row(
                        check.check(),
                        check.toCompare() ? "TO_COMPARE" : check.answer(),
                        say.apply(check.reason()),
                        say.apply(check.source()),
                        check.asOf()));
        table.print(out);
        inspection.ruling().ifPresent(ruling -> ruling(ruling, out, say));
        inspection
                .decision()
                .ifPresent(decided -> out.println("Decided by " + decided.by() + " at "
                        + decided.at().truncatedTo(ChronoUnit.SECONDS) + ": "
                        + decided.decision()
                                .fold(
                                        admit -> "admit"
                                                + admit.stayDays()
                                                        .map(days -> ", " + days + " days")
                                                        .orElse(""),
                                        refer -> "refer, " + refer.reason(),
                                        refuse -> "refuse, " + refuse.ground())));
    }

    private static void document(Inspection inspection, PrintStream out) {
        inspection
                .reading()
                .document()
                .ifPresent(document -> out.println(document.names().surname() + ", "
                        + document.names().givenNames() + ", born " + document.birth() + ", "
                        + document.nationality() + ", " + document.type() + " " + document.number()));
    }

    private static void ruling(Ruling ruling, PrintStream out, Function<Sentence, String> say) {
        var leading = ruling.leading();
        out.println("Law of " + ruling.country() + " on " + ruling.on() + ", " + ruling.travellerClass() + ":");
        leading.reasons().forEach(reason -> out.println("  " + say.apply(reason)));
        // two rules may rest on one article
        leading.citations().stream()
                .map(citation -> citation.title()
                        + citation.article().map(article -> ", " + article).orElse(""))
                .distinct()
                .forEach(text -> out.println("  " + text));
        out.println("  Confidence: " + leading.confidence() + (leading.advice() ? " (advice only)" : ""));
    }
}
