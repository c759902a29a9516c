package org.mpaka.core.legislation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.legislation.LawChange;
import org.mpaka.api.legislation.LawChangeId;
import org.mpaka.api.legislation.LawRow;
import org.mpaka.api.legislation.LegalValue;

/** Approved rows of the national authority, which go before those of its country's bundle. */
record LawAmendment(LawChangeId change, List<LawChange.Row> changed) {
    LawAmendment {
        changed = List.copyOf(changed);
    }

    /** @param row empty when the key has no value in the period */
    record Replacement(String table, String key, DateRange period, Optional<LawRow> row) {
        boolean concerns(LawRow one) {
            return one.value().table().equals(table) && one.value().key().equals(key);
        }
    }

    List<Replacement> rows(CountryCode country) {
        return changed.stream().map(row -> replacement(country, row)).toList();
    }

    private Replacement replacement(CountryCode country, LawChange.Row row) {
        var period = row.value()
                .map(LegalValue::inForce)
                .orElseGet(() -> new DateRange(Optional.of(row.from()), Optional.empty()));
        return new Replacement(row.table(), row.key(), period, row.value().map(value -> lawRow(country, row, value)));
    }

    private LawRow lawRow(CountryCode country, LawChange.Row row, LegalValue value) {
        return new LawRow(
                value,
                country,
                "change " + change,
                row.line(),
                row.note(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(change));
    }

    /** The same rows, the first of each key in force from this day on already: to see what they would have meant. */
    LawAmendment asIfFrom(LocalDate day) {
        return new LawAmendment(
                change,
                changed.stream()
                        .map(row -> isFirst(row) ? asIfFrom(row, day) : row)
                        .toList());
    }

    private boolean isFirst(LawChange.Row row) {
        return changed.stream()
                .noneMatch(other -> other.table().equals(row.table())
                        && other.key().equals(row.key())
                        && other.from().isBefore(row.from()));
    }

    private static LawChange.Row asIfFrom(LawChange.Row row, LocalDate day) {
        if (!row.from().isAfter(day)) return row;
        var value = row.value()
                .map(old -> new LegalValue(
                        old.id(),
                        old.table(),
                        old.key(),
                        old.values(),
                        old.unit(),
                        new DateRange(Optional.of(day), old.inForce().to()),
                        old.citations(),
                        old.confidence()));
        return new LawChange.Row(row.table(), row.key(), day, value, row.note(), row.line());
    }

    static String digest(List<LawAmendment> amendments) {
        var sha = Sha256.start();
        amendments.forEach(one -> sha.update(one.change().toString().getBytes(StandardCharsets.UTF_8)));
        return Sha256.hex(sha, 8);
    }
}
