package org.mpaka.documents.passengerlist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table as text: cells apart by comma, semicolon or tab, whichever its first line has most of. */
final class TextTable {
    private static final int LONGEST_CELL = 10_000;
    private static final CsvMapper CSV = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_CELL)
                            .build())
                    .build())
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .build();

    private TextTable() {}

    static List<TableRow> rows(byte[] content) throws ReadingFault {
        var text = text(content);
        var rows = new ArrayList<TableRow>();
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        try (var lines = CSV.readerFor(String[].class).with(schema).<String[]>readValues(text)) {
            while (lines.hasNextValue()) {
                int number = Math.max(1, lines.getCurrentLocation().getLineNr());
                var cells = lines.nextValue();
                if (rows.size() >= TableRow.MOST_ROWS)
                    throw ReadingFault.at(number, "", 0, "too-many-rows").with("most", TableRow.MOST_ROWS);
                if (cells.length > TableRow.MOST_CELLS)
                    throw ReadingFault.at(number, "", TableRow.MOST_CELLS, "too-many-columns")
                            .with("most", TableRow.MOST_CELLS);
                rows.add(new TableRow(
                        number, Arrays.stream(cells).map(TableRow::cell).toList()));
            }
            return rows;
        } catch (JsonProcessingException e) {
            // its message may quote the row: only the place is said
            int line = e.getLocation() == null
                    ? rows.size() + 1
                    : Math.max(1, e.getLocation().getLineNr());
            throw ReadingFault.at(line, "", 0, "table");
        } catch (IOException | RuntimeException e) {
            throw ReadingFault.at(rows.size() + 1, "", 0, "table");
        }
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char other : new char[] {';', '\t'}) if (count(first, other) > count(first, best)) best = other;
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(it -> it == sign).count();
    }

    /** Spreadsheets write UTF-8 with a mark before it, or Latin 1, which every byte is. */
    static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            return new String(content, StandardCharsets.ISO_8859_1).replace("ï»¿", "");
        }
    }
}
