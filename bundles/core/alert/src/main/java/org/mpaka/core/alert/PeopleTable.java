package org.mpaka.core.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.MpakaException;

/** Reads a table of text, cells in quotes or not, each line and the whole of bounded length. */
final class PeopleTable implements PeopleSheet {
    private static final long LARGEST = 64L << 20;
    private static final int LONGEST_LINE = 10_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CsvFactory CSV = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_LINE)
                    .build())
            .build();

    private final PartInput in;
    private final CsvParser cells;
    private long line = 1;

    PeopleTable(InputStream file) throws IOException {
        in = new PartInput(file, LARGEST);
        var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 64 << 10);
        try {
            cells = CSV.createParser(text);
            cells.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(text)));
        } catch (CharacterCodingException e) {
            throw unreadable("not-in-utf-8", "");
        }
    }

    /** The one of which the first line has most; a mark before it is passed over. */
    private static char separator(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) text.reset();
        text.mark(LONGEST_LINE + 1);
        var counts = new int[128];
        boolean begun = false;
        for (int i = 0; i < LONGEST_LINE; i++) {
            int sign = text.read();
            if (sign < 0 || sign == '\n' && begun) break;
            begun |= !Character.isWhitespace(sign);
            if (sign < counts.length) counts[sign]++;
        }
        text.reset();
        char most = ',';
        for (char other : new char[] {';', '\t'}) if (counts[other] > counts[most]) most = other;
        return most;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public List<String> headings() throws IOException {
        return row().orElseThrow(() -> unreadable("nothing-in-it", ""));
    }

    @Override
    public Optional<List<String>> row() throws IOException {
        try {
            while (cells.nextToken() != null) {
                in.step();
                var row = next();
                if (row.stream().anyMatch(cell -> !cell.isEmpty())) return Optional.of(row);
            }
            return Optional.empty();
        } catch (CharacterCodingException e) {
            throw unreadable("not-in-utf-8", "");
        } catch (StreamConstraintsException e) {
            throw tooLong();
        } catch (JsonProcessingException e) {
            // its message may quote the row: only the place is said
            throw unreadable("open-quote", "");
        }
    }

    private List<String> next() throws IOException {
        var row = new ArrayList<String>();
        int length = 0;
        while (cells.nextToken() != JsonToken.END_ARRAY) {
            if (row.isEmpty()) line = cells.currentTokenLocation().getLineNr();
            var cell = cells.getText();
            length += cell.length() + 1;
            if (length > LONGEST_LINE) throw tooLong();
            if (row.size() == MOST_CELLS) throw unreadable("too-many-columns", "> " + MOST_CELLS);
            row.add(PeopleSheet.clean(cell));
        }
        return row;
    }

    private MpakaException tooLong() {
        return unreadable("line-too-long", "> " + LONGEST_LINE);
    }
}
