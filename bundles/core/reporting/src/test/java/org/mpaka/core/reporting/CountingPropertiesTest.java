package org.mpaka.core.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.mpaka.api.reporting.Dimension;
import org.mpaka.api.reporting.Report;
import org.mpaka.api.reporting.ReportQuery;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.TestDatabase;

/** Whatever was done: reports count what a plain loop counts, and a rebuild gives the same rows. */
class CountingPropertiesTest {
    private static final Map<TestDatabase.Kind, TestDatabase> DATABASES = new EnumMap<>(TestDatabase.Kind.class);
    private static final Instant START = Instant.parse("2026-10-30T00:00:00Z");

    record Act(int what, int chosen, int hours, boolean kobero, boolean entry, int age) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 96),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-10, 90))
                .as(Act::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Dimension>> dimensions() {
        return Arbitraries.of(
                        Dimension.POST,
                        Dimension.DAY,
                        Dimension.MONTH,
                        Dimension.DIRECTION,
                        Dimension.AGE_BAND,
                        Dimension.PURPOSE,
                        Dimension.SEX)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void countsWhatAPlainLoopCountsAndRebuildsToTheSameRows(
            @ForAll("acts") List<Act> acts,
            @ForAll("dimensions") List<Dimension> dimensions,
            @ForAll TestDatabase.Kind kind) {
        var counts = new Counts(DATABASES.computeIfAbsent(kind, TestDatabase::create));
        var live = new LinkedHashMap<CrossingId, Crossing>();
        var replaced = new HashMap<CrossingId, CrossingId>();
        var all = new ArrayList<CrossingId>();
        for (var act : acts) {
            var crossing = counts.crossing(
                    act.kobero() ? "BDI-KOB" : "TZA-KAB",
                    START.plusSeconds(act.hours() * 3600L).toString(),
                    act.entry() ? Direction.ENTRY : Direction.EXIT,
                    "TZA",
                    act.age() < 0 ? Optional.empty() : Optional.of(act.age()));
            var chosen = all.isEmpty() ? Optional.<CrossingId>empty() : Optional.of(all.get(act.chosen() % all.size()));
            if (act.what() == 0 && chosen.isPresent()) {
                counts.undo(chosen.get());
                live.remove(last(chosen.get(), replaced));
            } else if (act.what() == 1 && chosen.isPresent()) {
                counts.correct(chosen.get(), crossing);
                var last = last(chosen.get(), replaced);
                if (live.remove(last) != null) live.put(crossing.id(), crossing);
                replaced.put(last, crossing.id());
                all.add(crossing.id());
            } else {
                counts.record(crossing);
                live.put(crossing.id(), crossing);
                all.add(crossing.id());
            }
        }

        var query = new ReportQuery(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 2), dimensions, Map.of(), 0);
        var report = counts.reports(0).crossings(Actors.ANALYST, query);
        assertThat(shown(report)).isEqualTo(counted(live, query));

        var rows = counts.rows();
        counts.rebuild();
        assertThat(counts.rows()).isEqualTo(rows);
    }

    @AfterContainer
    static void close() {
        DATABASES.values().forEach(TestDatabase::close);
    }

    private static CrossingId last(CrossingId id, Map<CrossingId, CrossingId> replaced) {
        var last = id;
        while (replaced.containsKey(last)) last = replaced.get(last);
        return last;
    }

    private static Map<List<String>, Long> shown(Report report) {
        var shown = new HashMap<List<String>, Long>();
        report.rows().forEach(row -> shown.put(row.values(), row.count().orElseThrow()));
        return shown;
    }

    private static Map<List<String>, Long> counted(Map<CrossingId, Crossing> live, ReportQuery query) {
        var counted = new HashMap<List<String>, Long>();
        for (var crossing : live.values()) {
            var zone = crossing.post().value().equals("BDI-KOB") ? "Africa/Bujumbura" : "Africa/Dar_es_Salaam";
            var day = crossing.at().atZone(ZoneId.of(zone)).toLocalDate();
            if (day.isBefore(query.from()) || day.isAfter(query.to())) continue;
            counted.merge(
                    query.dimensions().stream()
                            .map(dimension -> value(dimension, crossing, day))
                            .toList(),
                    1L,
                    Long::sum);
        }
        return counted;
    }

    private static String value(Dimension dimension, Crossing crossing, LocalDate day) {
        return switch (dimension) {
            case POST -> crossing.post().value();
            case DAY -> day.toString();
            case MONTH -> YearMonth.from(day).toString();
            case DIRECTION -> crossing.direction().name();
            case SEX -> crossing.sex().name();
            case PURPOSE -> crossing.purpose().map(Enum::name).orElse("unknown");
            case AGE_BAND ->
                crossing.ageYears()
                        .map(age -> age < 15
                                ? "0-14"
                                : age < 25 ? "15-24" : age < 45 ? "25-44" : age < 65 ? "45-64" : "65+")
                        .orElse("unknown");
            default -> throw new IllegalStateException(dimension.name());
        };
    }
}
