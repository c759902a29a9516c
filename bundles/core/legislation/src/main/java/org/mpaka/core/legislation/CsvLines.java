package org.mpaka.core.legislation;

import java.util.ArrayList;
import java.util.List;

/** Splits comma- or semicolon-separated text (RFC 4180), remembering on which line each record begins. */
final class CsvLines {
    private final String file;
    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private int line = 1;
    private int begins = 1;

    private CsvLines(String file, String text) {
        this.file = file;
        this.text = text;
        var first = text.lines().findFirst().orElse("");
        separator = first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    }

    /** @param number of the line it begins on, from 1 */
    record Line(int number, List<String> fields) {
        Line {
            fields = List.copyOf(fields);
        }
    }

    /** @throws LawFaultException when a quoted field has no end */
    static List<Line> read(String file, String text) {
        var reader = new CsvLines(file, text);
        reader.read();
        return reader.lines;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '"' && field.isEmpty()) at = quoted(at + 1);
            else {
                if (sign == separator) endField();
                else if (sign == '\n') endLine();
                else if (sign != '\r') field.append(sign);
                at++;
            }
        }
        if (!field.isEmpty() || !fields.isEmpty()) endLine();
    }

    /** @return where the text goes on after the closing quote */
    private int quoted(int from) {
        int at = from;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') at++;
            else if (sign == '"') return at + 1;
            if (sign == '\n') line++;
            field.append(sign);
            at++;
        }
        throw new LawFaultException(new LawFault(file, begins, "a quoted field has no end"));
    }

    private void endField() {
        fields.add(field.toString());
        field.setLength(0);
    }

    private void endLine() {
        endField();
        lines.add(new Line(begins, fields));
        fields = new ArrayList<>();
        line++;
        begins = line;
    }
}
