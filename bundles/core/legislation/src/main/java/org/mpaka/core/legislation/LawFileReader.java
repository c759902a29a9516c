package org.mpaka.core.legislation;

import static org.mpaka.core.legislation.LawFault.because;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LawFinding;
import org.mpaka.api.legislation.LawRow;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.RuleId;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the rows of one law file and names every line that is wrong. */
final class LawFileReader {
    private static final Set<String> ROW = Set.of(
            "id", "key", "keys", "values", "unit", "from", "to", "cite", "confidence", "note", "threshold", "gap");
    private static final Set<String> FILE = Set.of("seen", "sources", "reference", "exclusive", "tables");
    private static final Set<String> CITE = Set.of("title", "article", "gazetted", "sources");
    static final Map<String, Confidence> CONFIDENCES = Map.of(
            "C1", Confidence.OFFICIAL_TEXT_SEEN,
            "C2", Confidence.SECONDARY_SOURCE_SEEN,
            "P", Confidence.PARTLY_SEEN,
            "G", Confidence.UNVERIFIED,
            "X", Confidence.CONFLICTING);

    /** Said of a gazette's date that nobody has seen. */
    static final String NOT_SEEN = "not seen";

    private final String file;
    private final CountryCode law;
    private final Set<String> reference = new HashSet<>();
    private final Set<List<String>> exclusive = new LinkedHashSet<>();
    private final List<LawFinding> findings = new ArrayList<>();
    private final List<LawRow> rows = new ArrayList<>();
    private final List<LawFault> faults = new ArrayList<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private Optional<LocalDate> seen = Optional.empty();

    private LawFileReader(CountryCode law, String file) {
        this.law = law;
        this.file = file;
    }

    /** @param rows to be used only when there are no faults */
    record Contents(List<LawRow> rows, Set<List<String>> exclusive, List<LawFinding> findings, List<LawFault> faults) {}

    static Contents read(CountryCode law, String file, String text) {
        var reader = new LawFileReader(law, file);
        reader.guarded(() -> reader.file(new YamlMap(StrictYaml.parse(text)).only(FILE)));
        return new Contents(
                List.copyOf(reader.rows),
                Set.copyOf(reader.exclusive),
                List.copyOf(reader.findings),
                List.copyOf(reader.faults));
    }

    private void file(YamlMap file) {
        seen = file.find("seen").map(day -> date(file.line, day));
        file.map("sources").ifPresent(map -> map.names().forEach(name -> sources.put(name, map.text(name))));
        reference.addAll(file.texts("reference"));
        for (var pair : file.list("exclusive")) exclusive.add(pair(pair));
        if (seen.isEmpty()) findings.add(new LawFinding(name(), 1, "", Sentence.of("law.finding.not-seen-when")));
        var tables = file.map("tables")
                .orElseThrow(() -> new StrictYaml.Refused(file.line, because("missing", "name", "tables")));
        tables.names().forEach(table -> tables.list(table).forEach(node -> guarded(() -> row(table, node))));
    }

    private String name() {
        return file;
    }

    private static List<String> pair(Node node) {
        var pair = node instanceof SequenceNode list
                ? list.getValue().stream().map(YamlMap::scalar).toList()
                : List.<String>of();
        if (pair.size() != 2) throw new StrictYaml.Refused(StrictYaml.lineOf(node), because("pair"));
        return pair;
    }

    private void row(String table, Node node) {
        var row = new YamlMap(node).only(ROW);
        var keys = Stream.concat(row.find("key").stream(), row.texts("keys").stream())
                .toList();
        if (keys.isEmpty()) throw new StrictYaml.Refused(row.line, because("missing", "name", "key"));
        var confidence = CONFIDENCES.get(row.text("confidence"));
        if (confidence == null) throw new StrictYaml.Refused(row.line, because("confidence"));
        var values = new LinkedHashMap<String, String>();
        row.map("values").ifPresent(map -> map.names().forEach(name -> values.put(name, map.text(name))));
        var id = row.text("id");
        var citations =
                row.list("cite").stream().flatMap(cite -> citations(id, cite)).toList();
        if (citations.isEmpty()) throw new StrictYaml.Refused(row.line, because("missing", "name", "cite"));
        try {
            var inForce = new DateRange(
                    row.find("from").map(day -> date(row.line, day)),
                    row.find("to").map(day -> date(row.line, day)));
            for (var key : keys)
                rows.add(lawRow(
                        row,
                        new LegalValue(
                                RuleId.of(id), table, key, values, row.find("unit"), inForce, citations, confidence)));
        } catch (MpakaException e) {
            throw new StrictYaml.Refused(row.line, e.sentence());
        }
    }

    private LawRow lawRow(YamlMap row, LegalValue value) {
        return new LawRow(
                value,
                law,
                file,
                row.line,
                row.find("note"),
                reference.contains(value.table()),
                row.find("threshold"),
                row.find("gap"),
                Optional.empty());
    }

    private Stream<Citation> citations(String id, Node node) {
        var cite = new YamlMap(node).only(CITE);
        if (cite.find("gazetted").isEmpty())
            findings.add(new LawFinding(file, cite.line, id, Sentence.of("law.finding.gazette", "row", id)));
        var gazetted =
                cite.find("gazetted").filter(day -> !day.equals(NOT_SEEN)).map(day -> date(cite.line, day));
        var addresses = cite.texts("sources").stream()
                .map(key -> address(cite.line, key))
                .toList();
        if (addresses.isEmpty())
            return Stream.of(new Citation(
                    cite.text("title"), cite.find("article"), Optional.empty(), gazetted, Optional.empty()));
        return addresses.stream()
                .map(address ->
                        new Citation(cite.text("title"), cite.find("article"), Optional.of(address), gazetted, seen));
    }

    private String address(int line, String key) {
        var address = sources.get(key);
        if (address == null) throw new StrictYaml.Refused(line, because("unknown-source", "key", key));
        return address;
    }

    private static LocalDate date(int line, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new StrictYaml.Refused(line, because("not-a-date", "text", text));
        }
    }

    private void guarded(Runnable part) {
        try {
            part.run();
        } catch (StrictYaml.Refused e) {
            faults.add(new LawFault(file, e.line, e.what));
        }
    }
}
