package org.mpaka.core.alert;

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
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** Reads a table of text, cells in quotes or not, each line and the whole of bounded length. */
final class PeopleTable implements PeopleSheet {
    private static final long MOST_CHARACTERS = 64L << 20;
    private static final int LONGEST_LINE = 10_000;

    private final Reader in;
    private char separator = ',';
    private long characters;
    private long line;
    private long begins;
    private int pushedBack = -2;

    PeopleTable(InputStream file) throws IOException {
        in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()), 64 << 10);
    }

    @Override
    public long line() {
        return begins;
    }

    /** Decides what is between cells, too. */
    @Override
    public List<String> headings() throws IOException {
        var first = row();
        if (first.isEmpty()) throw unreadable("nothing-in-it", "");
        var cells = first.get();
        if (cells.size() > 1) return cells;
        for (char other : new char[] {';', '\t'}) {
            if (cells.get(0).indexOf(other) < 0) continue;
            separator = other;
            return List.of(cells.get(0).split(String.valueOf(other), -1)).stream()
                    .map(cell -> cell.replace("\"", "").strip())
                    .toList();
        }
        return cells;
    }

    @Override
    public Optional<List<String>> row() throws IOException {
        try {
            while (true) {
                var row = next();
                if (row.isEmpty() || row.get().stream().anyMatch(cell -> !cell.isEmpty())) return row;
            }
        } catch (CharacterCodingException e) {
            throw unreadable("not-in-utf-8", "");
        }
    }

    private Optional<List<String>> next() throws IOException {
        begins = ++line;
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        int length = 0;
        for (int c = read(); ; c = read()) {
            if (c < 0) {
                if (quoted) throw unreadable("open-quote", "");
                return any ? Optional.of(done(cells, cell)) : Optional.empty();
            }
            any = true;
            if (++length > LONGEST_LINE) throw unreadable("line-too-long", "> " + LONGEST_LINE);
            if (quoted) {
                if (c != '"') {
                    if (c == '\n') line++;
                    cell.append((char) c);
                } else if (peek() == '"') cell.append((char) read());
                else quoted = false;
            } else if (c == '"' && cell.toString().isBlank()) {
                quoted = true;
                cell.setLength(0);
            } else if (c == separator) {
                cells.add(clean(cell));
                cell.setLength(0);
                if (cells.size() > MOST_CELLS) throw unreadable("too-many-columns", "> " + MOST_CELLS);
            } else if (c == '\n') {
                return Optional.of(done(cells, cell));
            } else if (c != '\r' && !(c == '\uFEFF' && begins == 1 && cells.isEmpty() && cell.isEmpty())) {
                cell.append((char) c);
            }
        }
    }

    private static List<String> done(List<String> cells, StringBuilder cell) {
        cells.add(clean(cell));
        return cells;
    }

    /** Control characters of a hostile file are no part of a name. */
    private static String clean(StringBuilder cell) {
        for (int i = 0; i < cell.length(); i++) if (Character.isISOControl(cell.charAt(i))) cell.setCharAt(i, ' ');
        return cell.toString().strip();
    }

    private int read() throws IOException {
        int c = pushedBack == -2 ? in.read() : pushedBack;
        pushedBack = -2;
        if (++characters > MOST_CHARACTERS) throw new MpakaException(ErrorCode.TOO_LARGE, "64 MiB");
        return c;
    }

    private int peek() throws IOException {
        if (pushedBack == -2) pushedBack = in.read();
        return pushedBack;
    }
}
