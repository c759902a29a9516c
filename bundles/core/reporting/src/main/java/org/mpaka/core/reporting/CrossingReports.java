package org.mpaka.core.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.reporting.Report;
import org.mpaka.api.reporting.ReportQuery;
import org.mpaka.api.reporting.Reporting;
import org.mpaka.core.storage.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Counts crossings, journals what was asked, and writes what came of it. */
@Component(configurationPid = "org.mpaka.core.reporting")
@Designate(ocd = CrossingReports.Settings.class)
public final class CrossingReports implements Reporting {
    /** Subject: {@code crossings}; payload: the query. */
    static final EntryKind REPORT_COUNTED = EntryKind.of("reporting.report-counted");

    private static final int LONGEST_DAYS = 3660;
    private final Database database;
    private final Journal journal;
    private final PostZones zones;
    private final int suppressBelowAtLeast;
    private final Clock clock;

    /** Settings. */
    @ObjectClassDefinition(name = "Reports")
    public @interface Settings {
        @AttributeDefinition(
                name = "Suppress below, at least",
                description =
                        "Cells below this are never shown, whatever a query asks. 0 to 100; 0 leaves it to the query.",
                min = "0",
                max = "100")
        int suppressBelowAtLeast() default 0;
    }

    /** @param counted its table must be there */
    @Activate
    public CrossingReports(
            @Reference Database database,
            @Reference CountedCrossings counted,
            @Reference Journal journal,
            @Reference Clock clock,
            @Reference PostClocks clocks,
            Settings settings) {
        this(database, journal, clocks.zones(), Math.max(0, Math.min(100, settings.suppressBelowAtLeast())), clock);
    }

    CrossingReports(Database database, Journal journal, PostZones zones, int suppressBelowAtLeast, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.zones = zones;
        this.suppressBelowAtLeast = suppressBelowAtLeast;
        this.clock = clock;
    }

    @Override
    public Report crossings(Actor actor, ReportQuery asked) {
        actor.require(Right.REPORT);
        if (asked.from().plusDays(LONGEST_DAYS).isBefore(asked.to()))
            throw new MpakaException(ErrorCode.INVALID_FIELD, "to", LONGEST_DAYS + " days at most");
        var query = new ReportQuery(
                asked.from(),
                asked.to(),
                asked.dimensions(),
                asked.filters(),
                Math.max(asked.suppressBelow(), suppressBelowAtLeast));
        var counting = new Counting(query, zones, Neutral.isNeeded(actor));
        counting.check();
        var countedAt = clock.instant();
        var counts = database.read(counting::count);
        journal.append(actor, new Draft(REPORT_COUNTED, "crossings", query));
        var hidden = Suppression.of(counts, query.suppressBelow());
        var rows = counts.entrySet().stream()
                .map(cell -> new Report.Row(
                        cell.getKey(),
                        hidden.contains(cell.getKey()) ? Optional.empty() : Optional.of(cell.getValue())))
                .toList();
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Report(query, rows, shown(total, query.suppressBelow()), hidden.size(), countedAt);
    }

    /** A total below the limit is as telling as a cell; a larger one tells nothing that is hidden, see Suppression. */
    private static Optional<Long> shown(long total, int limit) {
        return total > 0 && total < limit ? Optional.empty() : Optional.of(total);
    }

    @Override
    public void write(Report report, Format format, Locale locale, OutputStream out) throws IOException {
        var words = new Headings(locale);
        var table = new ReportTable(report, words, zones);
        if (format == Format.CSV) CsvFile.write(table, out);
        else SpreadsheetFile.write(table, words, out);
    }
}
