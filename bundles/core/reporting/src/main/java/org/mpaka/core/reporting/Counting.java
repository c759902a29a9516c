package org.mpaka.core.reporting;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PostZones;
import org.mpaka.api.reporting.Dimension;
import org.mpaka.api.reporting.ReportQuery;
import org.mpaka.core.storage.Sql;

/**
 * Counts the crossings of a query.
 *
 * <p>The table knows no days, only moments: each span is counted by a query of its own, from its first midnight to the
 * midnight after its last day, once for the posts of each time zone.
 */
final class Counting {
    /** A sheet that people can still open; a query of days, ages and nationalities could fill the memory. */
    private static final int MOST_CELLS = 100_000;

    private final ReportQuery query;
    private final PostZones zones;
    private final List<Dimension> columns;
    private final boolean neutral;

    Counting(ReportQuery query, PostZones zones) {
        this(query, zones, false);
    }

    /** @param neutral counts what tells of protection as what it is shown as */
    Counting(ReportQuery query, PostZones zones, boolean neutral) {
        this.query = query;
        this.zones = zones;
        this.neutral = neutral;
        columns = query.dimensions().stream()
                .filter(dimension -> !Columns.isTime(dimension))
                .toList();
    }

    /** Counts by the dimensions' values, in order. */
    Map<List<String>, Long> count(Sql sql) throws SQLException {
        var counts = new LinkedHashMap<List<String>, Long>();
        var byZone = sql.query(BorderPostId.class, "SELECT post FROM counted_post ORDER BY post").stream()
                .collect(Collectors.groupingBy(zones::of, LinkedHashMap::new, Collectors.toList()));
        for (var span : Span.of(query))
            for (var zone : byZone.entrySet())
                count(sql, span, zone.getKey(), byZone.size() == 1 ? List.of() : zone.getValue(), counts);
        return ordered(counts);
    }

    /** @param posts empty for all */
    private void count(Sql sql, Span span, ZoneId zone, List<BorderPostId> posts, Map<List<String>, Long> counts)
            throws SQLException {
        var arguments = new ArrayList<Object>();
        var where = where(span, zone, posts, arguments);
        var names = columns.stream().map(Columns::of).toList();
        var grouped = String.join(", ", names);
        var statement = "SELECT COUNT(*)" + (names.isEmpty() ? "" : ", " + grouped) + " FROM counted_crossing WHERE "
                + where + (names.isEmpty() ? "" : " GROUP BY " + grouped);
        try (var prepared = sql.connection().prepareStatement(statement)) {
            for (int i = 0; i < arguments.size(); i++) prepared.setObject(i + 1, arguments.get(i));
            try (var rows = prepared.executeQuery()) {
                while (rows.next()) {
                    long count = rows.getLong(1);
                    var found = new TreeMap<>(span.labels());
                    for (int i = 0; i < columns.size(); i++) {
                        var value = rows.getString(i + 2);
                        found.put(columns.get(i), shown(columns.get(i), value));
                    }
                    // Several ages make one band, and several zones' spans one day.
                    if (count > 0)
                        counts.merge(query.dimensions().stream().map(found::get).toList(), count, Long::sum);
                    if (counts.size() > MOST_CELLS)
                        throw new MpakaException(ErrorCode.INVALID_FIELD, "dimensions", MOST_CELLS + " lines at most");
                }
            }
        }
    }

    private String shown(Dimension dimension, @Nullable String value) {
        if (value == null) return Columns.UNKNOWN;
        var known = Columns.shown(dimension, value);
        return neutral ? Neutral.shown(dimension, known) : known;
    }

    private String where(Span span, ZoneId zone, List<BorderPostId> posts, List<Object> arguments) {
        var where = new StringBuilder("slot >= ? AND slot < ? AND counts = ?");
        arguments.add(Slots.of(span.from(), zone));
        arguments.add(Slots.of(span.to().plusDays(1), zone));
        arguments.add(true);
        if (!posts.isEmpty()) {
            where.append(" AND post IN (")
                    .append(String.join(", ", Collections.nCopies(posts.size(), "?")))
                    .append(")");
            posts.forEach(post -> arguments.add(post.value()));
        }
        for (var filter : new TreeMap<>(query.filters()).entrySet())
            if (!Columns.isTime(filter.getKey()) && !filter.getValue().isEmpty())
                where.append(" AND ").append(condition(filter.getKey(), filter.getValue(), arguments));
        return where.toString();
    }

    private String condition(Dimension dimension, Set<String> asked, List<Object> arguments) {
        var stored = neutral ? Neutral.stored(dimension, asked) : asked;
        return stored.isEmpty() ? "1 = 0" : Columns.condition(dimension, stored, arguments);
    }

    private Map<List<String>, Long> ordered(Map<List<String>, Long> counts) {
        var ordered = new LinkedHashMap<List<String>, Long>();
        counts.keySet().stream().sorted(this::compare).forEach(key -> ordered.put(key, counts.get(key)));
        return ordered;
    }

    private int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            var dimension = query.dimensions().get(i);
            int byRank = Integer.compare(Columns.rank(dimension, one.get(i)), Columns.rank(dimension, other.get(i)));
            if (byRank != 0) return byRank;
            int byText = one.get(i).compareTo(other.get(i));
            if (byText != 0) return byText;
        }
        return 0;
    }

    /** Filters are checked before anything is counted or journaled. */
    void check() {
        Span.of(query);
        for (var filter : query.filters().entrySet())
            if (!Columns.isTime(filter.getKey()) && !filter.getValue().isEmpty())
                Columns.condition(filter.getKey(), Set.copyOf(filter.getValue()), new ArrayList<>());
    }
}
