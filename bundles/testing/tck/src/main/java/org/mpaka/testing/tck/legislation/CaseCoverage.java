package org.mpaka.testing.tck.legislation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.LawRow;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.Legislation;

/**
 * Whether the cases of a country touch every row of its law, and stand on both sides of every date and threshold. Rows
 * that differ in their key alone stand on one line of the file and are one row here.
 */
final class CaseCoverage {
    /** Tables the engine looks up, which a country may do without. */
    private static final Set<String> HOUSE = Set.of("ages", "free-movement", "post-hours");

    private final Legislation law;
    private final LawBook book;
    private final List<Asked> asked;
    private final List<ValueCase> values;

    CaseCoverage(Legislation law, LawBook book, List<LegalCase> cases, List<ValueCase> values) {
        this.law = law;
        this.book = book;
        this.values = values;
        asked = cases.stream()
                .map(one -> new Asked(one.facts(), LookedUp.by(book, law, one.facts())))
                .toList();
    }

    private record Asked(LegalFacts facts, Set<LookedUp.Place> places) {
        boolean looksUp(LawRow row) {
            var value = row.value();
            return places.contains(new LookedUp.Place(value.table(), value.key()))
                    || places.contains(new LookedUp.Place(value.table(), LookedUp.ALL));
        }
    }

    /** File, line and what is missing there. */
    List<String> gaps() {
        var gaps = new ArrayList<String>(absentTables());
        written().forEach(rows -> {
            var first = rows.get(0);
            var value = first.value();
            problems(rows)
                    .forEach(what -> gaps.add(first.file() + " line " + first.line() + ": " + value.id() + " ("
                            + value.table() + "/"
                            + rows.stream().map(row -> row.value().key()).collect(Collectors.joining(" ")) + ") "
                            + what));
        });
        return gaps;
    }

    private Stream<List<LawRow>> written() {
        return law.rows().stream()
                .filter(row -> row.law().equals(book.country()))
                .collect(Collectors.groupingBy(
                        row -> row.file() + "/" + row.line() + "/" + row.value().table(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream();
    }

    private List<String> absentTables() {
        var tables = law.tables();
        return asked.stream()
                .flatMap(one -> one.places().stream())
                .map(LookedUp.Place::table)
                .filter(table -> !table.isEmpty() && !tables.contains(table) && !HOUSE.contains(table))
                .distinct()
                .sorted()
                .map(table -> "a rule looks up the table " + table + ", which no file has")
                .toList();
    }

    private List<String> problems(List<LawRow> rows) {
        var problems = new ArrayList<String>();
        var value = rows.get(0).value();
        boolean read = asked.stream().anyMatch(one -> rows.stream()
                .anyMatch(row -> one.looksUp(row)
                        && row.value().inForce().contains(one.facts().on())));
        if (rows.get(0).reference()) {
            if (asked.stream().anyMatch(one -> rows.stream().anyMatch(one::looksUp)))
                problems.add("is looked up by a rule: its table is no reference table");
        } else if (!read) problems.add("is looked up in no case: it cannot be reached, or has no case");
        value.inForce().from().ifPresent(day -> date(rows, "from", day.minusDays(1), day, problems));
        value.inForce().to().ifPresent(day -> date(rows, "to", day, day.plusDays(1), problems));
        rows.get(0).threshold().ifPresent(word -> threshold(rows, word, problems));
        return problems;
    }

    private void date(List<LawRow> rows, String which, LocalDate before, LocalDate after, List<String> problems) {
        for (var day : List.of(before, after))
            if (rows.stream().noneMatch(row -> isAskedOn(row, day))) problems.add(which + ": no case on " + day);
    }

    private boolean isAskedOn(LawRow row, LocalDate day) {
        return asked.stream().anyMatch(one -> one.facts().on().equals(day) && one.looksUp(row))
                || values.stream()
                        .anyMatch(one -> one.day().equals(day)
                                && one.table().equals(row.value().table())
                                && one.key().equals(row.value().key()));
    }

    private void threshold(List<LawRow> rows, String word, List<String> problems) {
        var sides = sides(rows.get(0), word);
        sides.forEach((name, side) -> {
            boolean stands = asked.stream().anyMatch(one -> rows.stream()
                    .anyMatch(row -> one.looksUp(row)
                            && row.value().inForce().contains(one.facts().on())
                            && side.test(one.facts(), row)));
            if (!stands) problems.add("threshold of " + word + ": no case " + name);
        });
    }

    private static Map<String, BiPredicate<LegalFacts, LawRow>> sides(LawRow row, String word) {
        return switch (word) {
            case "age" ->
                Map.of(
                        "on the day it is reached", (facts, of) -> reached(facts, of, 0),
                        "a day younger", (facts, of) -> reached(facts, of, 1));
            case "expiry" ->
                Map.of(
                        "that just lasts", (facts, of) -> lasts(facts, of, 0),
                        "a day short", (facts, of) -> lasts(facts, of, -1));
            case "overstay" ->
                Map.of(
                        "that just keeps it",
                                (facts, of) -> overstay(facts) == row.value().number("days"),
                        "a day over",
                                (facts, of) -> overstay(facts) == row.value().number("days") + 1);
            case "hours" ->
                Map.of(
                        "at the minute it opens", (facts, of) -> at(facts, of, "opens", 0),
                        "a minute before it opens", (facts, of) -> at(facts, of, "opens", -1),
                        "at the minute it closes", (facts, of) -> at(facts, of, "closes", 0),
                        "a minute before it closes", (facts, of) -> at(facts, of, "closes", -1));
            default -> throw new IllegalStateException(row.value().id() + ": threshold of " + word);
        };
    }

    private static boolean reached(LegalFacts facts, LawRow row, int daysLater) {
        return facts.document()
                .map(TravelDocument::birth)
                .filter(birth -> birth.isWhole())
                .flatMap(birth -> birth.earliest())
                .map(birth -> later(birth, row).equals(facts.on().plusDays(daysLater)))
                .orElse(false);
    }

    private static boolean lasts(LegalFacts facts, LawRow row, int days) {
        return facts.document()
                .flatMap(TravelDocument::expiry)
                .filter(later(facts.on(), row).plusDays(days)::equals)
                .isPresent();
    }

    private static boolean at(LegalFacts facts, LawRow row, String which, int minutes) {
        return facts.hour()
                .filter(LocalTime.parse(row.value().text(which)).plusMinutes(minutes)::equals)
                .isPresent();
    }

    private static int overstay(LegalFacts facts) {
        return facts.history().map(past -> past.overstayDays()).orElse(0);
    }

    private static LocalDate later(LocalDate day, LawRow row) {
        var values = row.value().values();
        return day.plusYears(number(values, "years"))
                .plusMonths(number(values, "months"))
                .plusDays(number(values, "days"));
    }

    private static int number(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).map(Integer::valueOf).orElse(0);
    }
}
