package org.mpaka.web.shell.reporting;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.reporting.Dimension;
import org.mpaka.api.reporting.Report;
import org.mpaka.api.reporting.ReportQuery;
import org.mpaka.api.reporting.Reporting;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.NodeFiles;
import org.mpaka.web.shell.Table;

/** Counts crossings. */
@Service
@Command(
        scope = "mpaka",
        name = "report",
        description = "Counts crossings by one to four dimensions; --file writes CSV or XLSX.")
public final class ReportCommand extends ActorAction {
    @Reference
    private Reporting reporting;

    @Reference
    private NodeFiles files;

    @Argument(index = 0, name = "from", description = "The first day, 2026-11-01.", required = true)
    private String from = "";

    @Argument(index = 1, name = "to", description = "The last day.", required = true)
    private String to = "";

    @Argument(index = 2, name = "dimensions", description = "Columns, 1 to 4.", required = true, multiValued = true)
    @Completion(
            value = StringsCompleter.class,
            values = {
                "POST",
                "DIRECTION",
                "DAY",
                "MONTH",
                "NATIONALITY",
                "RESIDENCE",
                "SEX",
                "AGE_BAND",
                "PURPOSE",
                "MODE",
                "TRAVELLER_CLASS",
                "OUTCOME"
            })
    private List<Dimension> dimensions = List.of();

    @Option(name = "--suppress-below", description = "Cells smaller than this are suppressed; 0 shows all.")
    private int suppressBelow = 0;

    @Option(
            name = "--file",
            description =
                    "Writes a new file of this name into the node's directory export, as its ending says: .csv or .xlsx.")
    private @Nullable String file;

    @Override
    protected void run(Actor actor) throws IOException {
        var query = new ReportQuery(day(from), day(to), dimensions, Map.of(), suppressBelow);
        var report = reporting.crossings(actor, query);
        if (file == null) print(report);
        else write(report, file);
    }

    private void print(Report report) {
        var headings = Stream.concat(dimensions.stream().map(Dimension::name), Stream.of("CROSSINGS"));
        var table = Table.of(headings.toArray(String[]::new));
        report.rows()
                .forEach(row -> table.row(Stream.concat(
                                row.values().stream(),
                                Stream.of(row.count().map(Object.class::cast).orElse("suppressed")))
                        .toArray()));
        table.print(out());
        out().println("Total " + report.total().map(Object::toString).orElse("not shown") + ", as of "
                + report.countedAt() + ".");
    }

    private void write(Report report, String name) throws IOException {
        var format = name.endsWith(".xlsx") ? Reporting.Format.XLSX : Reporting.Format.CSV;
        var written = files.write(name, out -> reporting.write(report, format, Locale.ENGLISH, out));
        out().println("Written to " + written + ".");
    }
}
