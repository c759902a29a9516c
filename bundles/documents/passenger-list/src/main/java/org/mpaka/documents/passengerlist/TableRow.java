package org.mpaka.documents.passengerlist;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number from 1, as whoever opens the file sees it
 * @param cells without blanks around them
 */
record TableRow(int number, List<String> cells) {
    static final int MOST_ROWS = 6_000;
    static final int MOST_CELLS = 60;
    private static final int LONGEST_CELL = 200;

    TableRow {
        cells = List.copyOf(cells);
    }

    static String cell(String text) {
        var clean = text.replaceAll("\\p{Cntrl}", " ").replace('\u00A0', ' ').strip();
        return clean.length() > LONGEST_CELL ? clean.substring(0, LONGEST_CELL) : clean;
    }

    /** A cell, from 0; empty when it is not there. */
    String get(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }

    @Override
    public String toString() {
        return "TableRow " + number;
    }
}
