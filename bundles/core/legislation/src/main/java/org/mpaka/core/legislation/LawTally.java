package org.mpaka.core.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.PartialDate;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.legislation.LawComparison.Outcome;
import org.mpaka.api.legislation.LawDifference;
import org.mpaka.api.legislation.LawDifference.Example;
import org.mpaka.api.legislation.LawDifference.Lead;
import org.mpaka.api.legislation.LawDifference.Shift;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome;

/** Rules on cases by two laws and counts where what leads differs. Not for several threads. */
final class LawTally {
    private static final int EXAMPLES = 3;

    private final LawInForce before;
    private final LawInForce after;
    private final Map<Pair, Tally> shifts = new LinkedHashMap<>();
    private final Map<LegalOutcome, long[]> outcomes = new LinkedHashMap<>();
    private long cases;
    private long same;

    LawTally(LawInForce before, LawInForce after) {
        this.before = before;
        this.after = after;
    }

    private record Pair(Lead before, Lead after) {}

    private static final class Tally {
        private long count;
        private final List<Example> examples = new ArrayList<>();
    }

    void rule(LegalFacts facts) {
        cases++;
        var pair = new Pair(lead(before, facts), lead(after, facts));
        count(pair.before(), 0);
        count(pair.after(), 1);
        if (pair.before().equals(pair.after())) same++;
        else {
            var tally = shifts.computeIfAbsent(pair, any -> new Tally());
            tally.count++;
            if (tally.examples.size() < EXAMPLES) tally.examples.add(example(facts));
        }
    }

    private void count(Lead lead, int law) {
        outcomes.computeIfAbsent(lead.outcome(), any -> new long[2])[law]++;
    }

    long cases() {
        return cases;
    }

    /** How often each law came to an outcome, the most frequent first. */
    List<Outcome> outcomes() {
        return outcomes.entrySet().stream()
                .map(one -> new Outcome(one.getKey(), one.getValue()[0], one.getValue()[1]))
                .sorted(Comparator.comparingLong((Outcome one) -> Math.max(one.before(), one.after()))
                        .reversed())
                .toList();
    }

    private static Lead lead(LawInForce law, LegalFacts facts) {
        var leading = law.rule(facts).leading();
        return new Lead(leading.rule(), leading.outcome());
    }

    private static Example example(LegalFacts facts) {
        return new Example(
                facts.on(),
                facts.direction(),
                facts.post().id(),
                facts.nationality(),
                facts.document().map(TravelDocument::type),
                facts.ageYears().or(() -> roughly(facts)),
                facts.declaration().purpose());
    }

    /** Of adults the year of birth alone is kept. */
    private static Optional<Integer> roughly(LegalFacts facts) {
        return facts.document()
                .map(TravelDocument::birth)
                .filter(PartialDate::isKnown)
                .map(birth -> facts.on().getYear() - birth.year());
    }

    LawDifference result(LocalDate from, LocalDate to) {
        var found = shifts.entrySet().stream()
                .map(one -> new Shift(
                        one.getKey().before(), one.getKey().after(), one.getValue().count, one.getValue().examples))
                .sorted(Comparator.comparingLong(Shift::count).reversed())
                .toList();
        return new LawDifference(from, to, before.version(), after.version(), cases, same, found);
    }
}
