package org.mpaka.testing.tck.legislation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.legislation.Parameters;

/** What the rules look up when they are asked about a case. */
final class LookedUp implements Parameters {
    /** The key of a whole table. */
    static final String ALL = "*";

    private final Legislation law;
    private final LocalDate on;
    private final Set<Place> places = new HashSet<>();

    private LookedUp(Legislation law, LocalDate on) {
        this.law = law;
        this.on = on;
    }

    /** A key of a table. */
    record Place(String table, String key) {}

    /** With what the house itself looks up to tell what a person is to the law. */
    static Set<Place> by(LawBook book, Legislation law, LegalFacts facts) {
        var looked = new LookedUp(law, facts.on());
        looked.places.add(new Place("ages", "adult"));
        facts.nationality().ifPresent(code -> looked.places.add(new Place("free-movement", code.value())));
        facts.hour()
                .ifPresent(hour -> looked.places.add(
                        new Place("post-hours", facts.post().id().value())));
        for (var rule : book.rules()) looked.ask(() -> rule.answer(facts, looked));
        return Set.copyOf(looked.places);
    }

    /** A rule may miss a value on a day of no law; what it looked up until then counts. */
    private void ask(Runnable rule) {
        try {
            rule.run();
        } catch (IllegalStateException e) {
            places.add(new Place("", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public Optional<LegalValue> find(String table, String key) {
        places.add(new Place(table, key));
        return rows(table).filter(row -> row.key().equals(key)).findFirst();
    }

    @Override
    public LegalValue get(String table, String key) {
        return find(table, key).orElseThrow(() -> new IllegalStateException("no row in force: " + table + "/" + key));
    }

    @Override
    public List<LegalValue> table(String table) {
        places.add(new Place(table, ALL));
        return rows(table).toList();
    }

    private Stream<LegalValue> rows(String table) {
        return law.table(table, on).stream();
    }
}
