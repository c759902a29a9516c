package org.mpaka.core.alert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * Reads the first sheet of a workbook (Office Open XML, ECMA-376 part 1, SpreadsheetML). Kept in memory while it is read:
 * names of people are written to no file that is not enciphered.
 */
final class PeopleWorkbook implements PeopleSheet {
    private static final int LARGEST = 16 << 20;

    private final WorkbookParts parts;
    private final XMLStreamReader sheet;
    private long line;

    PeopleWorkbook(InputStream file) throws IOException {
        var bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) throw new MpakaException(ErrorCode.TOO_LARGE, "16 MiB");
        try {
            parts = WorkbookParts.of(() -> new ByteArrayInputStream(bytes));
            sheet = parts.sheet();
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** What a reader of the JDK throws for wrecked bytes is not only what it declares. */
    private MpakaException broken(Exception cause) {
        if (cause instanceof MpakaException known) return known;
        var broken = unreadable("broken-workbook", "");
        broken.initCause(cause);
        return broken;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public List<String> headings() {
        return row().orElseThrow(() -> unreadable("nothing-in-it", ""));
    }

    @Override
    public Optional<List<String>> row() {
        try {
            while (sheet.hasNext()) {
                if (sheet.next() != XMLStreamConstants.START_ELEMENT
                        || !sheet.getLocalName().equals("row")) continue;
                var number = sheet.getAttributeValue(null, "r");
                line = number == null ? line + 1 : Math.max(1, Long.parseLong(number));
                var cells = cells();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) return Optional.of(cells);
            }
            return Optional.empty();
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    private List<String> cells() throws XMLStreamException {
        var cells = new ArrayList<String>();
        while (sheet.hasNext()) {
            int event = sheet.next();
            if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("row")) return cells;
            if (event != XMLStreamConstants.START_ELEMENT
                    || !sheet.getLocalName().equals("c")) continue;
            int column = column(sheet.getAttributeValue(null, "r"), cells.size());
            if (column >= MOST_CELLS) throw unreadable("too-many-columns", "> " + MOST_CELLS);
            // a cell that is not there is an empty one
            while (cells.size() < column) cells.add("");
            var text = clean(cell());
            if (cells.size() == column) cells.add(text);
        }
        return cells;
    }

    /** {@code AB12} is column 27, from 0. */
    private static int column(@Nullable String reference, int next) {
        if (reference == null) return next;
        int column = 0;
        for (int i = 0; i < reference.length() && column < MOST_CELLS + 1; i++) {
            char sign = reference.charAt(i);
            if (sign < 'A' || sign > 'Z') break;
            column = column * 26 + (sign - 'A' + 1);
        }
        return column == 0 ? next : column - 1;
    }

    private String cell() throws XMLStreamException {
        var type = Optional.ofNullable(sheet.getAttributeValue(null, "t")).orElse("n");
        var style = Optional.ofNullable(sheet.getAttributeValue(null, "s")).orElse("0");
        var text = new StringBuilder();
        int phonetic = 0;
        boolean inside = false;
        while (sheet.hasNext()) {
            int event = sheet.next();
            if (event == XMLStreamConstants.CHARACTERS && inside && phonetic == 0) WorkbookParts.add(text, sheet);
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = sheet.getLocalName();
                inside = name.equals("v") || name.equals("t");
                if (name.equals("rPh")) phonetic++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = false;
                if (sheet.getLocalName().equals("rPh")) phonetic--;
                if (sheet.getLocalName().equals("c")) return parts.value(type, style, text.toString());
            }
        }
        return "";
    }

    private static String clean(String text) {
        var cell = new StringBuilder(text);
        for (int i = 0; i < cell.length(); i++) if (Character.isISOControl(cell.charAt(i))) cell.setCharAt(i, ' ');
        return cell.toString().strip();
    }
}
