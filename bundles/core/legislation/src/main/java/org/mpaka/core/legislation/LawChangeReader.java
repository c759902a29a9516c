package org.mpaka.core.legislation;

import static org.mpaka.core.legislation.LawFault.because;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LawChange;
import org.mpaka.api.legislation.LawRow;
import org.mpaka.api.legislation.LawRowText;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.RuleId;

/** Makes a change of what people wrote, or says on which line it is wrong: against the law that it would change. */
final class LawChangeReader {
    private static final int MOST_FAULTS = 100;

    private final String file;
    private final Map<String, List<LawRow>> tables;
    private final Predicate<String> isPost;
    private final CountryCode country;
    private final LocalDate today;

    LawChangeReader(String file, LawInForce law, Predicate<String> isPost, LocalDate today) {
        this.file = file;
        this.country = law.country();
        this.tables =
                law.rows().collect(Collectors.groupingBy(row -> row.value().table()));
        this.isPost = isPost;
        this.today = today;
    }

    /** @param faults of lines that are not among the rows, the first hundred */
    record Read(List<LawChange.Row> rows, List<LawFault> faults) {}

    /** @throws LawFaultException naming the first line that is wrong */
    List<LawChange.Row> read(List<LawRowText> texts) {
        var read = readAll(texts);
        if (read.faults().isEmpty()) return read.rows();
        throw new LawFaultException(read.faults().get(0));
    }

    Read readAll(List<LawRowText> texts) {
        var rows = new ArrayList<LawChange.Row>();
        var faults = new ArrayList<LawFault>();
        if (texts.isEmpty()) faults.add(new LawFault(file, 0, because("no-rows")));
        for (var text : texts) {
            try {
                for (var key : required(text, "key", text.key()).split("\\s+")) add(rows, row(text, key));
            } catch (LawFaultException e) {
                if (faults.size() < MOST_FAULTS) faults.add(e.fault());
            }
        }
        return new Read(List.copyOf(rows), List.copyOf(faults));
    }

    private void add(List<LawChange.Row> rows, LawChange.Row row) {
        for (var other : rows)
            if (other.table().equals(row.table())
                    && other.key().equals(row.key())
                    && overlap(period(other), period(row)))
                throw fault(
                        row.line(),
                        because("overlaps-line", "other", other.line())
                                .with("table", row.table())
                                .with("key", row.key()));
        rows.add(row);
    }

    private static DateRange period(LawChange.Row row) {
        return row.value()
                .map(LegalValue::inForce)
                .orElseGet(() -> new DateRange(Optional.of(row.from()), Optional.empty()));
    }

    private static boolean overlap(DateRange one, DateRange other) {
        return one.from().map(other::contains).orElse(true)
                || other.from().map(one::contains).orElse(true);
    }

    private LawChange.Row row(LawRowText text, String key) {
        var table = required(text, "table", text.table());
        // an authority may state the hours of its posts where the bundle has seen none
        var present = tables.getOrDefault(table, List.of());
        if (present.isEmpty() && !PointOfEntry.isTable(table))
            throw fault(text.line(), because("no-table", "table", table));
        var from = date(text, "from", required(text, "from", text.from()));
        if (from.isBefore(today)) throw fault(text.line(), because("past"));
        key(text, table, key, present);
        var note = given(text.note());
        if (given(text.ends()).filter("yes"::equals).isPresent())
            return new LawChange.Row(table, key, from, Optional.empty(), note, text.line());
        if (given(text.ends()).isPresent()) throw fault(text.line(), because("ends"));
        return new LawChange.Row(
                table, key, from, Optional.of(value(text, table, key, from, present)), note, text.line());
    }

    private void key(LawRowText text, String table, String key, List<LawRow> present) {
        var unknown = StateWords.unknownIn(key);
        if (unknown.isPresent()) throw fault(text.line(), because("state", "code", unknown.get()));
        boolean known = present.stream().anyMatch(row -> row.value().key().equals(key));
        boolean likeOthers = StateWords.isState(key)
                && present.stream()
                        .anyMatch(row -> StateWords.isState(row.value().key()));
        boolean post = isPost.test(key)
                && present.stream().anyMatch(row -> isPost.test(row.value().key()));
        boolean opened = table.equals(BorderPost.TABLE) && key.startsWith(country + "-");
        boolean hours = table.equals(PostHours.TABLE) && isPost.test(key);
        if (!known && !likeOthers && !post && !opened && !hours)
            throw fault(text.line(), because("key", "table", table, "key", key));
    }

    private LegalValue value(LawRowText text, String table, String key, LocalDate from, List<LawRow> present) {
        try {
            var to = given(text.to()).map(day -> date(text, "to", day));
            var confidence = LawFileReader.CONFIDENCES.get(required(text, "confidence", text.confidence()));
            if (confidence == null) throw fault(text.line(), because("confidence"));
            var value = new LegalValue(
                    RuleId.of(required(text, "id", text.id())),
                    table,
                    key,
                    text.values(),
                    given(text.unit()),
                    new DateRange(Optional.of(from), to),
                    List.of(citation(text, confidence)),
                    confidence);
            if (!PointOfEntry.isTable(table)) likeTheOthers(text, value, present);
            PointOfEntry.fault(country, value).ifPresent(what -> {
                throw fault(text.line(), what);
            });
            return value;
        } catch (LawFaultException e) {
            throw e;
        } catch (MpakaException e) {
            throw fault(text.line(), e.sentence());
        }
    }

    private Citation citation(LawRowText text, Confidence confidence) {
        var gazetted = required(text, "gazetted", text.gazetted());
        var address = given(text.address());
        if (confidence.mayRule() && address.isEmpty()) throw fault(text.line(), because("address"));
        return new Citation(
                required(text, "title", text.title()),
                given(text.article()),
                address,
                Optional.of(gazetted)
                        .filter(day -> !day.equals(LawFileReader.NOT_SEEN))
                        .map(day -> date(text, "gazetted", day)),
                Optional.of(today));
    }

    /** Names, numbers and unit as the table has them already: what no rule reads would change nothing, unseen. */
    private void likeTheOthers(LawRowText text, LegalValue value, List<LawRow> present) {
        value.values().forEach((name, given) -> {
            var others = present.stream()
                    .map(row -> row.value().values().get(name))
                    .filter(other -> other != null)
                    .toList();
            if (others.isEmpty()) throw fault(text.line(), because("value-name", "name", name));
            if (others.stream().allMatch(Units::isNumber) && !Units.isNumber(given))
                throw fault(text.line(), because("number", "name", name));
        });
        var units = present.stream().flatMap(row -> row.value().unit().stream()).collect(Collectors.toSet());
        if (value.unit().isPresent() && !units.contains(value.unit().get()))
            throw fault(text.line(), because("unit", "units", String.join(", ", new TreeSet<>(units))));
        Units.fault(value).ifPresent(what -> {
            throw fault(text.line(), because("unit-" + what));
        });
        needed(present).stream()
                .filter(name -> !value.values().containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw fault(text.line(), because("missing", "name", name));
                });
    }

    /** Names that every row of the table has. */
    private static List<String> needed(List<LawRow> present) {
        return present.get(0).value().values().keySet().stream()
                .filter(name ->
                        present.stream().allMatch(row -> row.value().values().containsKey(name)))
                .sorted()
                .toList();
    }

    private LocalDate date(LawRowText text, String column, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw fault(text.line(), because("date", "name", column, "text", day));
        }
    }

    private String required(LawRowText text, String column, Optional<String> value) {
        return given(value).orElseThrow(() -> fault(text.line(), because("missing", "name", column)));
    }

    private static Optional<String> given(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }

    private LawFaultException fault(int line, Sentence what) {
        return new LawFaultException(new LawFault(file, line, what));
    }
}
