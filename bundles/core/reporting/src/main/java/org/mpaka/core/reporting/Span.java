package org.mpaka.core.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mpaka.api.reporting.Dimension;
import org.mpaka.api.reporting.ReportQuery;

/**
 * Days that are counted together.
 *
 * @param labels what they are called, where days or months are dimensions
 */
record Span(LocalDate from, LocalDate to, Map<Dimension, String> labels) {
    Span {
        labels = Map.copyOf(labels);
    }

    /** The spans of a query in order: its days, its months or all of it, without those that its filters leave out. */
    static List<Span> of(ReportQuery query) {
        var days = query.filters().getOrDefault(Dimension.DAY, Set.of());
        var months = query.filters().getOrDefault(Dimension.MONTH, Set.of());
        days.forEach(day -> check(Dimension.DAY, day));
        months.forEach(month -> check(Dimension.MONTH, month));
        boolean byDay = query.dimensions().contains(Dimension.DAY) || !days.isEmpty();
        boolean byMonth = byDay || query.dimensions().contains(Dimension.MONTH) || !months.isEmpty();
        var spans = new ArrayList<Span>();
        for (var from = query.from(); !from.isAfter(query.to()); ) {
            var to = byDay ? from : byMonth ? earlier(YearMonth.from(from).atEndOfMonth(), query.to()) : query.to();
            if ((days.isEmpty() || days.contains(from.toString()))
                    && (months.isEmpty() || months.contains(YearMonth.from(from).toString())))
                spans.add(new Span(from, to, labels(query, from)));
            from = to.plusDays(1);
        }
        return spans;
    }

    private static Map<Dimension, String> labels(ReportQuery query, LocalDate from) {
        var labels = new EnumMap<Dimension, String>(Dimension.class);
        if (query.dimensions().contains(Dimension.DAY)) labels.put(Dimension.DAY, from.toString());
        if (query.dimensions().contains(Dimension.MONTH))
            labels.put(Dimension.MONTH, YearMonth.from(from).toString());
        return labels;
    }

    private static void check(Dimension dimension, String value) {
        try {
            if (dimension == Dimension.DAY) LocalDate.parse(value);
            else YearMonth.parse(value);
        } catch (DateTimeException e) {
            throw Columns.none(dimension, value);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
