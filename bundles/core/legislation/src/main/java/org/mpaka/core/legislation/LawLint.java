package org.mpaka.core.legislation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LawFinding;
import org.mpaka.api.legislation.LawRow;

/**
 * Reads a law as a second pair of eyes: what can be loaded and is still wrong or not said. Whether every date and
 * threshold has its cases is asked by the contract kit, which has them.
 */
final class LawLint {
    /** What a number can be compared with by a case. */
    private static final Set<String> THRESHOLDS = Set.of("age", "expiry", "overstay", "hours");

    private LawLint() {}

    static List<LawFinding> findings(List<Law> laws) {
        var found = new ArrayList<LawFinding>();
        for (var law : laws) {
            found.addAll(law.findings());
            law.rows().forEach(row -> row(row, found));
            byKey(law).values().forEach(rows -> gaps(rows, found));
            law.exclusive().forEach(pair -> contradictions(law, pair, found));
        }
        return found.stream().distinct().toList();
    }

    private static void row(LawRow row, List<LawFinding> found) {
        var value = row.value();
        if (value.confidence().mayRule()
                && value.citations().stream().noneMatch(one -> one.address().isPresent()))
            found.add(finding(row, "source"));
        // a new country's own code may stand on no list yet
        StateWords.unknownIn(value.key())
                .filter(code -> !code.equals(row.law().value()))
                .ifPresent(code -> found.add(finding(row, "code")));
        Units.fault(value).ifPresent(what -> found.add(finding(row, "unit-" + what)));
        if (row.threshold().filter(word -> !THRESHOLDS.contains(word)).isPresent())
            found.add(finding(row, "threshold"));
    }

    private static Map<String, List<LawRow>> byKey(Law law) {
        return law.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.value().table() + "/" + row.value().key(), TreeMap::new, Collectors.toList()));
    }

    /** Days without a row between two of the same key, which nobody said are meant. */
    private static void gaps(List<LawRow> rows, List<LawFinding> found) {
        var ordered = rows.stream().sorted(Comparator.comparing(Periods::first)).toList();
        for (int i = 1; i < ordered.size(); i++) {
            var last = ordered.get(i - 1).value().inForce().to();
            var next = ordered.get(i);
            if (next.gap().isEmpty()
                    && last.filter(day -> day.plusDays(1).isBefore(Periods.first(next)))
                            .isPresent()) found.add(finding(next, "gap"));
        }
    }

    private static void contradictions(Law law, List<String> pair, List<LawFinding> found) {
        for (var one : law.rows())
            for (var other : law.rows())
                if (isIn(pair.get(0)).test(one)
                        && isIn(pair.get(1)).test(other)
                        && one.value().key().equals(other.value().key())
                        && Periods.overlap(one, other)) found.add(finding(other, "contradiction"));
    }

    private static Predicate<LawRow> isIn(String table) {
        return row -> row.value().table().equals(table);
    }

    private static LawFinding finding(LawRow row, String what) {
        var value = row.value();
        var sentence = Sentence.of("law.finding." + what, "row", value.id(), "key", value.key())
                .with("table", value.table());
        return new LawFinding(row.file(), row.line(), value.id().value(), sentence);
    }
}
