package org.mpaka.documents.alertlists;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * Reads OFAC's comma-separated files: quoted texts, {@code -0-} for nothing, a control-Z at the end, which tells a whole
 * file from one that broke off.
 */
final class CsvRecords {
    /** @param line where it begins */
    record Csv(long line, List<String> fields) {
        /** Empty for {@code -0-} and for columns that are not there. */
        String get(int column) {
            var field = column < fields.size() ? fields.get(column).strip() : "";
            return field.equals("-0-") ? "" : field;
        }
    }

    private static final int LONGEST_FIELD = 64 << 10;
    private static final int MOST_FIELDS = 64;
    private static final int END = 0x1A;
    private final String file;
    private final Reader reader;
    private final BoundedInput in;
    private long line = 1;
    private boolean ended;

    CsvRecords(String file, InputStream in) {
        this.file = file;
        this.in = new BoundedInput(in);
        this.reader = new BufferedReader(new InputStreamReader(this.in, StandardCharsets.UTF_8.newDecoder()), 32 << 10);
    }

    /** The next record; empty after the last. */
    Optional<Csv> next() throws IOException {
        if (ended) return Optional.empty();
        long begin = line;
        var fields = new ArrayList<String>();
        while (true) {
            in.step();
            boolean more = field(fields);
            if (fields.size() > MOST_FIELDS) throw unreadable("more than " + MOST_FIELDS + " columns");
            if (!more) break;
        }
        boolean blank = fields.size() == 1 && fields.get(0).isBlank();
        return ended && blank ? Optional.empty() : Optional.of(new Csv(begin, fields));
    }

    /** Reads one field; true when another follows in the record. */
    private boolean field(List<String> fields) throws IOException {
        var text = new StringBuilder();
        boolean quoted = false;
        while (true) {
            int c = read();
            if (c < 0)
                throw unreadable(quoted ? "breaks off within a quoted text" : "breaks off: its end mark is missing");
            if (text.length() >= LONGEST_FIELD)
                throw unreadable("a field of more than " + LONGEST_FIELD + " characters");
            if (quoted) {
                if (c != '"') text.append((char) c);
                else if (peek() == '"') text.append((char) read());
                else quoted = false;
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n' || c == END) {
                fields.add(text.toString());
                ended |= c == END;
                return c == ',';
            } else if (c != '\r') {
                text.append((char) c);
            }
        }
    }

    private int read() throws IOException {
        try {
            int c = reader.read();
            if (c == '\n') line++;
            return c;
        } catch (CharacterCodingException e) {
            throw unreadable("not in UTF-8");
        } catch (ZipException | EOFException e) {
            throw unreadable("damaged within the ZIP file");
        }
    }

    private int peek() throws IOException {
        reader.mark(1);
        int c = reader.read();
        reader.reset();
        return c;
    }

    MpakaException unreadable(String what) {
        return new MpakaException(ErrorCode.UNREADABLE_FILE, file, line, what);
    }
}
