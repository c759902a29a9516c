package org.mpaka.core.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The text of a zone as it came in, and the lines it may have been. */
final class ZoneText {
    private static final int MAXIMUM_LINES = 5;

    /** Lines and columns of the zones of Doc 9303, narrowest first: fillers are added up to the first that holds all. */
    private static final int[][] SHAPES = {{3, 30}, {2, 36}, {2, 44}};

    private ZoneText() {}

    /** What people and readers add is taken away: blanks, control characters, small letters, typographic brackets. */
    static String clean(String line) {
        var clean = new StringBuilder(line.length());
        String text = Normalizer.normalize(line, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        text.codePoints().forEach(character -> {
            if (character == '«') clean.append("<<");
            else if (character == '‹') clean.append('<');
            else if (!Character.isWhitespace(character)
                    && !Character.isSpaceChar(character)
                    && !Character.isISOControl(character)) clean.appendCodePoint(character);
        });
        return clean.toString();
    }

    static List<String> cleanLines(List<String> lines) {
        return lines.stream()
                .flatMap(line -> line.lines())
                .map(ZoneText::clean)
                .filter(line -> !line.isEmpty())
                .limit(MAXIMUM_LINES)
                .toList();
    }

    /**
     * The lines as they are; broken where a zone of their length is broken; and, when typed, with the fillers that
     * nobody likes to count.
     */
    static List<List<String>> candidates(List<String> lines, boolean typed) {
        var candidates = new ArrayList<List<String>>();
        if (lines.isEmpty()) return candidates;
        candidates.add(lines);
        String whole = String.join("", lines);
        for (int[] shape : SHAPES) {
            if (whole.length() == shape[0] * shape[1]) candidates.add(broken(whole, shape[1]));
            if (typed && lines.size() == shape[0]) filled(lines, shape[1]).ifPresent(candidates::add);
        }
        return candidates;
    }

    static List<String> broken(String whole, int width) {
        var lines = new ArrayList<String>();
        for (int at = 0; at < whole.length(); at += width)
            lines.add(whole.substring(at, Math.min(whole.length(), at + width)));
        return lines;
    }

    /** Only the line that ends in a name ends in fillers that may be left away; the others end in a check digit. */
    private static Optional<List<String>> filled(List<String> lines, int width) {
        int names = lines.size() == 3 ? 2 : 0;
        var filled = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).length();
            boolean mayBeShort = i == names || lines.get(0).startsWith("V") || lines.size() == 3 && i == 0;
            if (length > width || length < width && !mayBeShort) return Optional.empty();
            filled.set(i, lines.get(i) + "<".repeat(width - length));
        }
        return lines.equals(filled) ? Optional.empty() : Optional.of(filled);
    }

    /** The width of a line of the zone that the text comes closest to; 0 when it is far from all. */
    static int nearestWidth(List<String> lines) {
        int nearest = 0;
        int smallest = 4;
        for (int[] shape : SHAPES) {
            if (lines.size() != shape[0]) continue;
            int off = 0;
            for (String line : lines) off = Math.max(off, Math.abs(line.length() - shape[1]));
            if (off >= smallest) continue;
            smallest = off;
            nearest = shape[1];
        }
        return nearest;
    }
}
