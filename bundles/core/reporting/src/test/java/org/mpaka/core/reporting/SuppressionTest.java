package org.mpaka.core.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    @Test
    void hidesNothingWithoutALimit() {
        assertThat(Suppression.of(Map.of(List.of("BDI"), 1L), 0)).isEmpty();
    }

    @Test
    void hidesASecondCellSoThatTheTotalDoesNotTellTheFirst() {
        var counts = Map.of(List.of("BDI"), 100L, List.of("TZA"), 40L, List.of("RWA"), 3L);
        assertThat(Suppression.of(counts, 5)).containsExactlyInAnyOrder(List.of("RWA"), List.of("TZA"));
    }

    @Test
    void needsNoOtherCellWhereTheHiddenOnesSumUpToTheLimit() {
        var counts = Map.of(List.of("BDI"), 100L, List.of("UGA"), 4L, List.of("RWA"), 3L);
        assertThat(Suppression.of(counts, 5)).containsExactlyInAnyOrder(List.of("RWA"), List.of("UGA"));
    }

    @Test
    void hidesAThirdWhereTwoTogetherAreStillTooFew() {
        var counts = Map.of(List.of("BDI"), 100L, List.of("KEN"), 9L, List.of("UGA"), 1L, List.of("RWA"), 1L);
        assertThat(Suppression.of(counts, 5)).containsExactlyInAnyOrder(List.of("RWA"), List.of("UGA"), List.of("KEN"));
    }

    @Test
    void protectsTheLinesOfATableToo() {
        var counts = Map.of(
                List.of("BDI", "ENTRY"),
                50L,
                List.of("BDI", "EXIT"),
                60L,
                List.of("TZA", "ENTRY"),
                2L,
                List.of("TZA", "EXIT"),
                70L);
        // the sums of TZA and of ENTRY are shown by reports with one dimension less
        assertThat(Suppression.of(counts, 5)).hasSize(4);
    }

    @Property(tries = 300)
    void noLineTellsAHiddenCellByDifference(
            @ForAll("tables") Map<List<String>, Long> counts, @ForAll @IntRange(min = 2, max = 12) int limit) {
        var hidden = Suppression.of(counts, limit);
        counts.forEach((key, count) -> {
            if (count < limit) assertThat(hidden).contains(key);
        });
        for (int but = 0; but < 2; but++) {
            var lines = new TreeMap<String, List<List<String>>>();
            for (var key : counts.keySet())
                lines.computeIfAbsent(key.get(1 - but), line -> new ArrayList<>())
                        .add(key);
            for (var line : lines.values()) assertSafe(line, hidden, counts, limit);
        }
        assertSafe(new ArrayList<>(counts.keySet()), hidden, counts, limit);
    }

    private static void assertSafe(
            List<List<String>> line, java.util.Set<List<String>> hidden, Map<List<String>, Long> counts, int limit) {
        var inLine = line.stream().filter(hidden::contains).toList();
        if (inLine.isEmpty() || inLine.size() == line.size()) return;
        assertThat(inLine).hasSizeGreaterThan(1);
        assertThat(inLine.stream()
                        .mapToLong(key -> counts.getOrDefault(key, 0L))
                        .sum())
                .isGreaterThanOrEqualTo(limit);
    }

    @Provide
    Arbitrary<Map<List<String>, Long>> tables() {
        var keys = Arbitraries.of("BDI", "TZA", "RWA", "UGA", "KEN")
                .flatMap(one -> Arbitraries.of("ENTRY", "EXIT", "x").map(other -> List.of(one, other)));
        return Arbitraries.maps(keys, Arbitraries.longs().between(1, 30))
                .ofMinSize(1)
                .ofMaxSize(15);
    }
}
