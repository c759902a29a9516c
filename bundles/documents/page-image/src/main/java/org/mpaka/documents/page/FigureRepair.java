package org.mpaka.documents.page;

import java.util.ArrayList;
import java.util.List;
import org.mpaka.api.document.PageReading.Repair;

/**
 * Puts a figure where only figures can stand and a letter was read that looks like one. Names, states and numbers are
 * left as they were read. Whether a check digit bears it out is for the caller to see.
 */
final class FigureRepair {
    /** A letter and the figure it is taken for in OCR-B. */
    private static final String PAIRS = "O0 Q0 D0 U0 I1 L1 Z2 A4 S5 G6 T7 B8";

    private FigureRepair() {}

    /** @param lines all of one width */
    static List<String> of(List<String> lines) {
        var repaired = new ArrayList<>(lines);
        ZoneShape.of(lines).ifPresent(shape -> shape.figures().forEach(span -> {
            var line = new StringBuilder(repaired.get(span.line()));
            for (int at = span.from(); at < span.to(); at++) line.setCharAt(at, figure(line.charAt(at)));
            repaired.set(span.line(), line.toString());
        }));
        return repaired;
    }

    static char figure(char read) {
        int at = read < 'A' ? -1 : PAIRS.indexOf(read);
        return at < 0 ? read : PAIRS.charAt(at + 1);
    }

    /** What was changed, one a character. */
    static List<Repair> between(List<String> read, List<String> taken) {
        var repairs = new ArrayList<Repair>();
        for (int line = 0; line < read.size(); line++)
            for (int at = 0; at < read.get(line).length(); at++) {
                char before = read.get(line).charAt(at);
                char after = taken.get(line).charAt(at);
                if (before != after) repairs.add(new Repair(line, at, String.valueOf(before), String.valueOf(after)));
            }
        return repairs;
    }
}
