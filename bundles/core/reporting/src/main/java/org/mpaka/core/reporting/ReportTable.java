package org.mpaka.core.reporting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mpaka.api.PostZones;
import org.mpaka.api.reporting.Report;

/** A report as rows of a file: what was asked and when it was counted, the table, the total. */
final class ReportTable {
    private final Report report;
    private final Headings words;
    private final PostZones zones;

    ReportTable(Report report, Headings words, PostZones zones) {
        this.report = report;
        this.words = words;
        this.zones = zones;
    }

    /** A label and a value a line: says how to repeat the count. */
    List<List<String>> preamble() {
        var query = report.query();
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(words.say("report.title"), ""));
        lines.add(List.of(words.say("report.from"), query.from().toString()));
        lines.add(List.of(words.say("report.to"), query.to().toString()));
        for (var filter : new TreeMap<>(query.filters()).entrySet())
            if (!filter.getValue().isEmpty())
                lines.add(List.of(
                        words.say("report.only") + ": " + words.of(filter.getKey()),
                        String.join(" ", new TreeSet<>(filter.getValue()))));
        if (query.suppressBelow() > 0)
            lines.add(List.of(words.say("report.suppressed-below"), Integer.toString(query.suppressBelow())));
        lines.add(List.of(words.say("report.counted-at"), countedAt()));
        lines.add(List.of(words.say("report.zones"), zonesText()));
        return lines;
    }

    private String countedAt() {
        Instant at = report.countedAt().truncatedTo(ChronoUnit.SECONDS);
        return at.toString();
    }

    private String zonesText() {
        var text = new ArrayList<String>();
        new TreeMap<>(zones.zones()).forEach((place, zone) -> text.add(place + " " + zone));
        return String.join(", ", text);
    }

    List<String> head() {
        var head = new ArrayList<String>();
        report.query().dimensions().forEach(dimension -> head.add(words.of(dimension)));
        head.add(words.say("report.count"));
        return head;
    }

    List<Report.Row> rows() {
        return report.rows();
    }

    /** What stands for a count that is not shown: less than the limit, or hidden to protect another. */
    String suppressed() {
        return words.say("report.suppressed");
    }

    /** Empty when it is itself below the limit. */
    Optional<Long> total() {
        return report.total();
    }

    String totalLabel() {
        return words.say("report.total");
    }

    int columns() {
        return report.query().dimensions().size() + 1;
    }
}
