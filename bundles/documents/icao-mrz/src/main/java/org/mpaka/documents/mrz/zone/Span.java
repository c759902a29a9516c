package org.mpaka.documents.mrz.zone;

import java.util.List;

/**
 * A piece of one line.
 *
 * @param line from 0
 * @param from first column, from 0
 * @param to column after the last
 */
public record Span(int line, int from, int to) {
    public String in(List<String> lines) {
        return lines.get(line).substring(from, to);
    }

    /** The column after it, where the check digit of a guarded field stands. */
    public char after(List<String> lines) {
        return lines.get(line).charAt(to);
    }

    public int length() {
        return to - from;
    }
}
