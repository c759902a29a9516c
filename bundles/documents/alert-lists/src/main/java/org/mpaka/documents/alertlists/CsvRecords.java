package org.mpaka.documents.alertlists;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** Reads separated values: quoted texts, a quote within them doubled, line ends of either kind. */
final class CsvRecords {
    /** @param line where it begins */
    record Csv(long line, List<String> fields, String nothing) {
        /** Empty for what stands for nothing and for columns that are not there. */
        String get(int column) {
            var field = column < fields.size() ? fields.get(column).strip() : "";
            return field.equals(nothing) ? "" : field;
        }
    }

    /**
     * How a file is written.
     *
     * @param nothing what stands for no value; empty for none
     * @param endMark a control-Z ends it, which tells a whole file from one that broke off
     */
    record Dialect(char separator, Charset charset, String nothing, boolean endMark) {
        static final Dialect OFAC = new Dialect(',', StandardCharsets.UTF_8, "-0-", true);
    }

    private static final int LONGEST_FIELD = 64 << 10;
    private static final int MOST_FIELDS = 64;
    private static final int END = 0x1A;
    private final String file;
    private final Dialect dialect;
    private final Reader reader;
    private final BoundedInput in;
    private long line = 1;
    private boolean ended;

    /** Of OFAC's files. */
    CsvRecords(String file, InputStream in) {
        this(file, in, Dialect.OFAC);
    }

    CsvRecords(String file, InputStream in, Dialect dialect) {
        this.file = file;
        this.dialect = dialect;
        this.in = new BoundedInput(in);
        this.reader = new BufferedReader(
                new InputStreamReader(this.in, dialect.charset().newDecoder()), 32 << 10);
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
        return ended && blank ? Optional.empty() : Optional.of(new Csv(begin, fields, dialect.nothing()));
    }

    /** Reads one field; true when another follows in the record. */
    private boolean field(List<String> fields) throws IOException {
        var text = new StringBuilder();
        boolean quoted = false;
        while (true) {
            int c = read();
            if (c < 0 && quoted) throw unreadable("breaks off within a quoted text");
            if (c < 0 && dialect.endMark()) throw unreadable("breaks off: its end mark is missing");
            if (text.length() >= LONGEST_FIELD)
                throw unreadable("a field of more than " + LONGEST_FIELD + " characters");
            if (quoted) {
                if (c != '"') text.append((char) c);
                else if (peek() == '"') text.append((char) read());
                else quoted = false;
            } else if (c == '"') {
                quoted = true;
            } else if (c == dialect.separator() || c == '\n' || isEnd(c)) {
                fields.add(text.toString());
                ended |= isEnd(c);
                return c == dialect.separator();
            } else if (c != '\r') {
                text.append((char) c);
            }
        }
    }

    private boolean isEnd(int c) {
        return dialect.endMark() ? c == END : c < 0;
    }

    private int read() throws IOException {
        try {
            int c = reader.read();
            if (c == '\n') line++;
            return c;
        } catch (CharacterCodingException e) {
            throw unreadable("not in " + dialect.charset().name());
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

    /** Whether the last record given ended with the file. */
    boolean isEnded() {
        return ended;
    }

    MpakaException unreadable(String what) {
        return new MpakaException(ErrorCode.UNREADABLE_FILE, file, line, what);
    }
}
