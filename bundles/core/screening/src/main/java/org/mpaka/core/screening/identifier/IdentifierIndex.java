package org.mpaka.core.screening.identifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mpaka.core.screening.Agreement;
import org.mpaka.core.screening.identifier.IdentifierHit.Confusion;

/**
 * Listed numbers, found as printed and as readers confuse them. Any number of threads may search while one changes; a
 * search sees each number before or after a change, never half of it. About 250 bytes a number; of one number a thousand
 * entries are kept.
 */
public final class IdentifierIndex {
    /** More than anybody compares at a lane. */
    private static final int MOST = 20;

    /** More entries than this share only a placeholder; further ones are not kept under it. */
    private static final int MOST_SHARING = 1000;

    private static final double READ_ALIKE = 0.94;
    private static final double CONFUSION = 0.02;
    private static final double LEAST = 0.84;

    private record Key(IdentifierKind kind, String readAlike) {}

    private record Listed(ListedIdentifier identifier, String exact) {}

    private final Map<Key, List<Listed>> found = new ConcurrentHashMap<>();
    private final Map<Integer, Set<Key>> held = new HashMap<>();

    /**
     * Forgets the numbers of entries, then adds numbers. An entry with a number in {@code put} keeps its others only when
     * they are in {@code put} as well. Numbers without a letter or digit are left out.
     */
    public synchronized void update(Collection<ListedIdentifier> put, Collection<Integer> removed) {
        removed.forEach(this::forget);
        put.stream().map(ListedIdentifier::entry).distinct().forEach(this::forget);
        for (var identifier : put) {
            var reading = Reading.of(identifier.kind(), identifier.number());
            if (reading.exact().isEmpty()) continue;
            var key = new Key(identifier.kind(), reading.readAlike());
            found.merge(key, List.of(new Listed(identifier, reading.exact())), IdentifierIndex::both);
            held.computeIfAbsent(identifier.entry(), any -> new HashSet<>()).add(key);
        }
    }

    private static List<Listed> both(List<Listed> some, List<Listed> more) {
        if (some.size() >= MOST_SHARING) return some;
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private void forget(int entry) {
        var keys = held.remove(entry);
        if (keys == null) return;
        for (var key : keys)
            found.computeIfPresent(key, (any, listed) -> {
                var left = listed.stream()
                        .filter(one -> one.identifier.entry() != entry)
                        .toList();
                return left.isEmpty() ? null : left;
            });
    }

    /** Best first, one hit an entry, twenty at most. */
    public List<IdentifierHit> search(IdentifierQuery query) {
        var reading = Reading.of(query.kind(), query.number());
        if (reading.exact().isEmpty()) return List.of();
        var best = new HashMap<Integer, IdentifierHit>();
        for (var listed : found.getOrDefault(new Key(query.kind(), reading.readAlike()), List.of())) {
            var country = country(query, listed.identifier);
            if (country == Agreement.DIFFERS || country == Agreement.NOT_GIVEN && !reading.isTelling()) continue;
            var hit = hit(reading, listed, country);
            best.merge(hit.entry(), hit, (one, other) -> one.score() >= other.score() ? one : other);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(IdentifierHit::score)
                        .reversed()
                        .thenComparingInt(IdentifierHit::entry))
                .limit(MOST)
                .toList();
    }

    private static Agreement country(IdentifierQuery query, ListedIdentifier listed) {
        if (query.kind() == IdentifierKind.VIN) return Agreement.AGREES;
        if (query.country().isEmpty() || listed.country().isEmpty()) return Agreement.NOT_GIVEN;
        return query.country().equals(listed.country()) ? Agreement.AGREES : Agreement.DIFFERS;
    }

    private static IdentifierHit hit(Reading shown, Listed listed, Agreement country) {
        var identifier = listed.identifier;
        var confusions = new ArrayList<Confusion>();
        for (int i = 0; i < listed.exact.length(); i++)
            if (shown.exact().charAt(i) != listed.exact.charAt(i))
                confusions.add(new Confusion(i + 1, shown.exact().charAt(i), listed.exact.charAt(i)));
        boolean vehicle = identifier.kind() == IdentifierKind.VIN;
        return new IdentifierHit(
                identifier.entry(),
                identifier.kind(),
                shown.exact(),
                listed.exact,
                confusions,
                vehicle ? Agreement.NOT_GIVEN : country,
                vehicle ? VinCheck.of(shown.exact()) : VinCheck.NOT_APPLICABLE,
                vehicle ? VinCheck.of(listed.exact) : VinCheck.NOT_APPLICABLE,
                confusions.isEmpty() ? 1 : Math.max(LEAST, READ_ALIKE - CONFUSION * confusions.size()));
    }

    /** Entries with a number. */
    public synchronized int size() {
        return held.size();
    }
}
