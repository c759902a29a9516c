package org.mpaka.core.slip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font that can measure and break text, and does without letters it does not have. */
record SlipFont(PDType0Font font) {
    private static final String MISSING = "?";

    /** Rows no wider than the width; a word that is wider alone is broken. */
    List<String> wrapped(String text, float size, float width) {
        var rows = new ArrayList<String>();
        var row = new StringBuilder();
        for (String word : printable(text).split(" ", -1)) {
            String longer = row.isEmpty() ? word : row + " " + word;
            if (width(longer, size) <= width) {
                row.setLength(0);
                row.append(longer);
                continue;
            }
            if (!row.isEmpty()) rows.add(row.toString());
            row.setLength(0);
            row.append(broken(word, size, width, rows));
        }
        if (!row.isEmpty()) rows.add(row.toString());
        return rows;
    }

    private String broken(String word, float size, float width, List<String> rows) {
        String rest = word;
        while (width(rest, size) > width && rest.length() > 1) {
            int end = rest.length() - 1;
            while (end > 1 && width(rest.substring(0, end), size) > width) end--;
            rows.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    float width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The size at which the text is as wide as the width, but no larger than the largest. */
    float fitting(String text, float width, float largest) {
        return Math.min(largest, width / width(text, 1));
    }

    private String printable(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            String letter = Character.toString(character);
            if (Character.isWhitespace(character)) printable.append(' ');
            else if (!Character.isISOControl(character)) printable.append(has(letter) ? letter : MISSING);
        });
        return printable.toString();
    }

    private boolean has(String letter) {
        try {
            return font.encode(letter).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
