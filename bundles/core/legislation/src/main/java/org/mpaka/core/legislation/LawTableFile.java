package org.mpaka.core.legislation;

import static org.mpaka.core.legislation.LawFault.because;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mpaka.api.legislation.LawChanges;
import org.mpaka.api.legislation.LawRowText;

/** Reads a table of rows that a national authority keeps in a spreadsheet. */
final class LawTableFile {
    private static final List<String> COLUMNS = List.of(
            "table",
            "key",
            "id",
            "from",
            "to",
            "ends",
            "unit",
            "confidence",
            "title",
            "article",
            "gazetted",
            "address",
            "note");
    /** Of one field, in characters. */
    private static final int LONGEST = 500;

    private static final Pattern VALUE = Pattern.compile("[a-z][A-Za-z]{0,29}");

    private LawTableFile() {}

    /** @throws LawFaultException with the line that is wrong */
    static List<LawRowText> read(String name, byte[] file) {
        var lines = CsvLines.read(name, text(name, file));
        if (lines.isEmpty()) throw new LawFaultException(new LawFault(name, 1, because("empty")));
        var columns = columns(name, lines.get(0));
        var rows = new ArrayList<LawRowText>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.fields().stream().allMatch(String::isBlank)) continue;
            if (line.fields().size() > columns.size())
                throw new LawFaultException(new LawFault(name, line.number(), because("more-fields")));
            rows.add(row(name, columns, line));
            if (rows.size() > LawChanges.MAXIMUM_ROWS)
                throw new LawFaultException(
                        new LawFault(name, line.number(), because("too-many-rows", "most", LawChanges.MAXIMUM_ROWS)));
        }
        return rows;
    }

    private static String text(String name, byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            // spreadsheets write a byte order mark
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new LawFaultException(new LawFault(name, 0, because("not-utf8")));
        }
    }

    private static List<String> columns(String name, CsvLines.Line first) {
        var columns = first.fields().stream().map(String::strip).toList();
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!COLUMNS.contains(column) && !VALUE.matcher(column).matches())
                throw new LawFaultException(
                        new LawFault(name, first.number(), because("column-name", "name", shown(column))));
            if (!seen.add(column))
                throw new LawFaultException(new LawFault(name, first.number(), because("twice", "name", column)));
        }
        for (var needed : List.of("table", "key", "id", "from"))
            if (!columns.contains(needed))
                throw new LawFaultException(
                        new LawFault(name, first.number(), because("column-missing", "name", needed)));
        return columns;
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40).toLowerCase(Locale.ROOT) + "…" : text;
    }

    private static LawRowText row(String name, List<String> columns, CsvLines.Line line) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < line.fields().size(); i++)
            if (!line.fields().get(i).isBlank())
                given.put(columns.get(i), line.fields().get(i).strip());
        given.forEach((column, text) -> {
            if (text.length() > LONGEST)
                throw new LawFaultException(new LawFault(
                        name, line.number(), because("long", "name", column).with("most", LONGEST)));
            if (text.chars().anyMatch(Character::isISOControl))
                throw new LawFaultException(new LawFault(name, line.number(), because("control")));
        });
        var values = new HashMap<>(given);
        COLUMNS.forEach(values::remove);
        return new LawRowText(
                of(given, "table"),
                of(given, "key"),
                of(given, "id"),
                of(given, "from"),
                of(given, "to"),
                of(given, "ends"),
                of(given, "unit"),
                of(given, "confidence"),
                of(given, "title"),
                of(given, "article"),
                of(given, "gazetted"),
                of(given, "address"),
                of(given, "note"),
                values,
                line.number());
    }

    private static Optional<String> of(Map<String, String> given, String column) {
        return Optional.ofNullable(given.get(column));
    }
}
