package org.mpaka.core.legislation;

import java.util.ArrayList;
import java.util.List;

/** Splits text separated by commas, semicolons or tabs (RFC 4180), remembering on which line each record begins. */
final class CsvLines {
    /** The first of these that the first line has is taken. */
    private static final String SEPARATORS = ",;\t";

    private static final int SAID = "sep=".length();

    private final String file;
    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private int at;
    private int line = 1;
    private int begins = 1;

    private CsvLines(String file, String text) {
        this.file = file;
        this.text = text;
        // spreadsheets may say in a line of its own what they write between fields
        boolean said = text.startsWith("sep=") && text.length() > SAID;
        var first = text.lines().skip(said ? 1 : 0).findFirst().orElse("");
        separator = said
                ? text.charAt(SAID)
                : SEPARATORS
                        .chars()
                        .filter(sign -> first.indexOf(sign) >= 0)
                        .mapToObj(sign -> (char) sign)
                        .findFirst()
                        .orElse(',');
        if (said) at = Math.max(text.indexOf('\n') + 1, SAID);
        if (said) line = begins = 2;
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
        throw new LawFaultException(new LawFault(file, begins, LawFault.because("quote")));
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
