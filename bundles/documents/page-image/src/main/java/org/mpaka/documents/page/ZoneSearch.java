package org.mpaka.documents.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Lines that may be a zone among what was read of a page: neighbours of the right length, which an engine gets wrong by
 * some fillers at a run of them and by specks at the ends.
 */
final class ZoneSearch {
    /** Longer ones are no zone with specks. */
    private static final int MOST_SPECKS = 6;

    /** A run is counted wrong by no more. */
    private static final int MOST_FILLERS_LOST = 6;

    private static final int MOST_CANDIDATES = 60;

    private ZoneSearch() {}

    /** @param changed how many characters were put in or left out to get lines of one width */
    record Candidate(List<String> lines, int changed) {}

    /** @param text of a page, blanks where the engine saw gaps @return the likeliest first */
    static List<Candidate> candidates(String text) {
        var lines = text.toUpperCase(Locale.ROOT)
                .lines()
                .map(line -> line.replace(" ", ""))
                .filter(line -> line.length() >= 24)
                .toList();
        var candidates = new ArrayList<Candidate>();
        for (int count : new int[] {3, 2})
            for (int at = lines.size() - count; at >= 0; at--) {
                int first = at;
                ZoneShape.widths(count).forEach(width -> add(candidates, lines.subList(first, first + count), width));
            }
        candidates.sort(Comparator.comparingInt(Candidate::changed));
        return candidates.size() > MOST_CANDIDATES ? candidates.subList(0, MOST_CANDIDATES) : candidates;
    }

    private static void add(List<Candidate> candidates, List<String> lines, int width) {
        var found = List.of(new Candidate(List.of(), 0));
        for (String line : lines) {
            var longer = new ArrayList<Candidate>();
            for (String fitted : fitted(line, width))
                for (var begun : found) {
                    var next = new ArrayList<>(begun.lines());
                    next.add(fitted);
                    longer.add(new Candidate(next, begun.changed() + Math.abs(line.length() - width)));
                }
            found = List.copyOf(longer);
        }
        candidates.addAll(found);
    }

    /** @return the line in the ways it can be brought to the width; none when it can't */
    static List<String> fitted(String line, int width) {
        if (line.length() == width) return List.of(line);
        var fitted = new ArrayList<String>();
        int over = line.length() - width;
        int run = longestRun(line);
        int length = runLength(line, run);
        if (over < 0 && -over <= MOST_FILLERS_LOST && length >= 2)
            fitted.add(line.substring(0, run) + "<".repeat(-over) + line.substring(run));
        if (over > 0 && length > over + 1) fitted.add(line.substring(0, run) + line.substring(run + over));
        if (over > 0 && over <= MOST_SPECKS)
            for (int from = 0; from <= over; from++) fitted.add(line.substring(from, from + width));
        return fitted;
    }

    private static int longestRun(String line) {
        int best = 0;
        for (int at = 0; at < line.length(); at += Math.max(1, runLength(line, at)))
            if (runLength(line, at) > runLength(line, best)) best = at;
        return best;
    }

    private static int runLength(String line, int from) {
        int end = from;
        while (end < line.length() && line.charAt(end) == '<') end++;
        return end - from;
    }
}
