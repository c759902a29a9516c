package org.mpaka.core.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.DateRange;
import org.mpaka.api.legislation.LawChange;
import org.mpaka.api.legislation.LawRow;
import org.mpaka.api.legislation.LegalValue;

/** The rows that give the keys of a change again what another law gives them, from a day on. */
final class LawTakeBack {
    private final LawInForce without;
    private final LocalDate from;

    /** @param without the law without the change */
    LawTakeBack(LawInForce without, LocalDate from) {
        this.without = without;
        this.from = from;
    }

    private record Key(String table, String key) {}

    List<LawChange.Row> rows(List<LawChange.Row> changed) {
        var keys = new LinkedHashSet<Key>();
        changed.forEach(row -> keys.add(new Key(row.table(), row.key())));
        return keys.stream().flatMap(key -> again(key).stream()).toList();
    }

    private List<LawChange.Row> again(Key key) {
        var rows = without.of(key.table(), key.key()).stream()
                .filter(row -> !Periods.last(row).isBefore(from))
                .sorted(Comparator.comparing(Periods::first))
                .toList();
        var result = new ArrayList<LawChange.Row>();
        // days without a value must not keep the one that is taken back
        if (!coversAll(rows))
            result.add(new LawChange.Row(key.table(), key.key(), from, Optional.empty(), Optional.empty(), 0));
        for (var row : rows) result.add(again(row));
        return result;
    }

    private boolean coversAll(List<LawRow> rows) {
        var next = Optional.of(from);
        for (var row : rows) {
            if (next.filter(day -> !Periods.first(row).isAfter(day)).isEmpty()) return false;
            next = row.value().inForce().to().map(last -> last.plusDays(1));
            if (next.isEmpty()) return true;
        }
        return false;
    }

    private LawChange.Row again(LawRow row) {
        var old = row.value();
        var first = Periods.first(row).isBefore(from) ? from : Periods.first(row);
        var value = new LegalValue(
                old.id(),
                old.table(),
                old.key(),
                old.values(),
                old.unit(),
                new DateRange(Optional.of(first), old.inForce().to()),
                old.citations(),
                old.confidence());
        return new LawChange.Row(old.table(), old.key(), first, Optional.of(value), row.note(), 0);
    }
}
