package org.mpaka.core.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.legislation.LawFinding;
import org.mpaka.api.legislation.LawRow;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.LegalValue;

/**
 * A country's or region's law as loaded.
 *
 * @param exclusive pairs of tables that must not both hold a key on one day
 * @param findings what was noticed while the files were read
 * @param version first 16 hex digits of the SHA-256 of its files, a dot, first 8 of that of its rules' code; after
 *     another dot, where the authority changed it, first 8 of that of the changes
 */
record Law(
        CountryCode country,
        Optional<CountryCode> region,
        List<LegalRule> rules,
        List<LawRow> rows,
        Set<List<String>> exclusive,
        List<LawFinding> findings,
        String version) {
    Law {
        rules = List.copyOf(rules);
        rows = List.copyOf(rows);
        exclusive = Set.copyOf(exclusive);
        findings = List.copyOf(findings);
    }

    /** This law with changed values: what was in force for a changed key ends the day before. */
    Law amended(List<LawAmendment> amendments) {
        if (amendments.isEmpty()) return this;
        var now = rows;
        for (var amendment : amendments) for (var row : amendment.rows(country)) now = with(now, row);
        return new Law(
                country, region, rules, now, exclusive, findings, version + "." + LawAmendment.digest(amendments));
    }

    /**
     * A region's law as a country has it that ended some of its values for itself; the same law when none was. Values that
     * the country states of its own stand in the country's law and go before.
     */
    Law endedBy(List<LawAmendment> amendments) {
        var ends = amendments.stream()
                .flatMap(amendment -> amendment.rows(country).stream())
                .filter(row -> row.row().isEmpty())
                .filter(row -> rows.stream().anyMatch(row::concerns))
                .toList();
        if (ends.isEmpty()) return this;
        var now = rows;
        for (var row : ends) now = with(now, row);
        return new Law(
                country, region, rules, now, exclusive, findings, version + "." + LawAmendment.digest(amendments));
    }

    private static List<LawRow> with(List<LawRow> rows, LawAmendment.Replacement row) {
        var result = new ArrayList<LawRow>();
        for (var old : rows)
            if (row.concerns(old)) outside(old, row.period()).forEach(result::add);
            else result.add(old);
        row.row().ifPresent(result::add);
        return result;
    }

    /** What is left of a row before and after a period. */
    static List<LawRow> outside(LawRow row, DateRange period) {
        var left = new ArrayList<LawRow>();
        var own = row.value().inForce();
        period.from()
                .map(first -> first.minusDays(1))
                .filter(last -> own.from().map(first -> !last.isBefore(first)).orElse(true))
                .ifPresent(last -> left.add(during(row, new DateRange(own.from(), Optional.of(earlier(own, last))))));
        period.to()
                .map(last -> last.plusDays(1))
                .filter(first -> own.to().map(last -> !first.isAfter(last)).orElse(true))
                .ifPresent(first -> left.add(during(row, new DateRange(Optional.of(later(own, first)), own.to()))));
        return left;
    }

    private static LocalDate earlier(DateRange own, LocalDate last) {
        return own.to().filter(end -> end.isBefore(last)).orElse(last);
    }

    private static LocalDate later(DateRange own, LocalDate first) {
        return own.from().filter(start -> start.isAfter(first)).orElse(first);
    }

    private static LawRow during(LawRow row, DateRange period) {
        var old = row.value();
        var value = new LegalValue(
                old.id(), old.table(), old.key(), old.values(), old.unit(), period, old.citations(), old.confidence());
        return new LawRow(
                value,
                row.law(),
                row.file(),
                row.line(),
                row.note(),
                row.reference(),
                row.threshold(),
                row.gap(),
                row.change());
    }
}
