package org.mpaka.benchmarks.screening;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file somebody brings, line by line; what cannot be read is said with its line and left out. */
final class BenchmarkLines {
    /** Further ones are counted only. */
    private static final int MOST_SAID = 20;

    private final Path file;
    private int bad;

    BenchmarkLines(Path file) {
        this.file = file;
    }

    /** A line that cannot be used. */
    static final class BadLine extends Exception {
        private static final long serialVersionUID = 1;

        BadLine(String why) {
            super(why);
        }
    }

    @FunctionalInterface
    interface Line {
        void read(String line) throws BadLine;
    }

    /** Bytes that are no UTF-8 become the replacement character, which names are read without. */
    List<String> all() throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    }

    /** Reads the lines from one on (from 0), except empty ones and those that begin with #. */
    void each(List<String> lines, int from, Line line) {
        for (int number = from; number < lines.size(); number++) {
            var text = lines.get(number);
            if (text.isBlank() || text.startsWith("#")) continue;
            try {
                line.read(text);
            } catch (BadLine e) {
                bad++;
                if (bad <= MOST_SAID)
                    System.err.printf("%s, line %d: %s%n", file.getFileName(), number + 1, e.getMessage());
            }
        }
        if (bad > MOST_SAID) System.err.printf("%s: %d lines left out in all%n", file.getFileName(), bad);
    }

    /** Comma-separated fields, quoted ones with doubled quotes. */
    static List<String> comma(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else field.append(c);
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
