package org.mpaka.core.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the cells that are not shown.
 *
 * <p>First those below the limit. Then, because the total is shown, and a report with one dimension less shows the sum
 * of every line of cells: whatever is hidden in a line must sum up to the limit at least and be two cells at least, or
 * the difference would tell it. The smallest shown cells of the line are hidden too until it does, or until the whole
 * line is.
 */
final class Suppression {
    private final Map<List<String>, Long> counts;
    private final int limit;
    private final Set<List<String>> hidden = new HashSet<>();

    private Suppression(Map<List<String>, Long> counts, int limit) {
        this.counts = counts;
        this.limit = limit;
    }

    /** @param counts by the dimensions' values, none of them zero */
    static Set<List<String>> of(Map<List<String>, Long> counts, int limit) {
        var suppression = new Suppression(counts, limit);
        suppression.hide();
        return suppression.hidden;
    }

    private void hide() {
        counts.forEach((key, count) -> {
            if (count < limit) hidden.add(key);
        });
        var lines = lines();
        for (int before = -1; before != hidden.size(); ) {
            before = hidden.size();
            lines.forEach(this::protect);
        }
    }

    /** All cells together, and those that differ in one dimension only. */
    private List<List<List<String>>> lines() {
        var lines = new ArrayList<List<List<String>>>();
        lines.add(new ArrayList<>(counts.keySet()));
        int dimensions = counts.keySet().stream().findFirst().map(List::size).orElse(0);
        for (int but = 0; dimensions > 1 && but < dimensions; but++) {
            var byOthers = new HashMap<List<String>, List<List<String>>>();
            for (var key : counts.keySet()) {
                var others = new ArrayList<>(key);
                others.remove(but);
                byOthers.computeIfAbsent(others, line -> new ArrayList<>()).add(key);
            }
            lines.addAll(byOthers.values());
        }
        return lines;
    }

    private void protect(List<List<String>> line) {
        var shown = new ArrayList<List<String>>();
        long sum = 0;
        int cells = 0;
        for (var key : line) {
            if (hidden.contains(key)) {
                sum += count(key);
                cells++;
            } else shown.add(key);
        }
        if (cells == 0) return;
        shown.sort(Comparator.comparingLong(this::count).thenComparing(List::toString));
        for (var key : shown) {
            if (cells > 1 && sum >= limit) return;
            hidden.add(key);
            sum += count(key);
            cells++;
        }
    }

    private long count(List<String> key) {
        return counts.getOrDefault(key, 0L);
    }
}
