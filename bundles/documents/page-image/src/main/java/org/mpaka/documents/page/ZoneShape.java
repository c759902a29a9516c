package org.mpaka.documents.page;

import java.util.List;
import java.util.stream.IntStream;

/** How many lines of how many characters, and where only figures or fillers can stand (Doc 9303-4 to -7). */
enum ZoneShape {
    BOOK(2, 44, List.of(new Span(1, 9, 10), new Span(1, 13, 20), new Span(1, 21, 28))),
    BOOK_WITH_COMPOSITE(
            2, 44, List.of(new Span(1, 9, 10), new Span(1, 13, 20), new Span(1, 21, 28), new Span(1, 42, 44))),
    CARD(3, 30, List.of(new Span(0, 14, 15), new Span(1, 0, 7), new Span(1, 8, 15), new Span(1, 29, 30))),
    SMALL_VISA(2, 36, List.of(new Span(1, 9, 10), new Span(1, 13, 20), new Span(1, 21, 28))),
    LARGE_CARD(2, 36, List.of(new Span(1, 9, 10), new Span(1, 13, 20), new Span(1, 21, 28), new Span(1, 35, 36)));

    /** @param from within the line, from 0 @param to the one after the last */
    record Span(int line, int from, int to) {}

    private final int lines;
    private final int width;
    private final List<Span> figures;

    ZoneShape(int lines, int width, List<Span> figures) {
        this.lines = lines;
        this.width = width;
        this.figures = figures;
    }

    int lines() {
        return lines;
    }

    int width() {
        return width;
    }

    List<Span> figures() {
        return figures;
    }

    /** The shapes that a text of so many lines may have; each width once. */
    static IntStream widths(int lines) {
        return lines == 3 ? IntStream.of(30) : IntStream.of(44, 36);
    }

    /** Of lines that all have one width; visas have figures in fewer places. */
    static java.util.Optional<ZoneShape> of(List<String> zone) {
        if (zone.isEmpty()) return java.util.Optional.empty();
        boolean visa = zone.get(0).startsWith("V");
        return java.util.Arrays.stream(values())
                .filter(shape -> shape.lines == zone.size()
                        && shape.width == zone.get(0).length()
                        && (shape.lines == 3 || visa == (shape == BOOK || shape == SMALL_VISA)))
                .findFirst();
    }
}
