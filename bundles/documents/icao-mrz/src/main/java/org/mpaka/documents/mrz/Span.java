package org.mpaka.documents.mrz;

import java.util.List;

/**
 * A piece of one line.
 *
 * @param line from 0
 * @param from first column, from 0
 * @param to column after the last
 */
record Span(int line, int from, int to) {
    String in(List<String> lines) {
        return lines.get(line).substring(from, to);
    }

    /** The column after it, where the check digit of a guarded field stands. */
    char after(List<String> lines) {
        return lines.get(line).charAt(to);
    }

    int length() {
        return to - from;
    }
}
