package org.mpaka.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a reader that acts as a keyboard sends: a zone between STX and ETX, carriage returns or tabs between its lines or
 * none at all, often something of the maker's before or behind it.
 */
final class WedgeText {
    /** STX and the like begin, ETX, EOT and the like end; what lies between is the message. */
    private static final Pattern FRAME = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]+");

    private static final Pattern BREAK = Pattern.compile("[\\r\\n\\t\\x0B\\x0C]+");
    private static final int MAXIMUM_AFFIX = 8;
    private static final int[][] SHAPES = {{2, 44}, {3, 30}, {2, 36}};

    private WedgeText() {}

    /** The zones that the text may hold, likeliest first; empty when it is too short or too long for any. */
    static List<List<String>> candidates(String raw) {
        var candidates = new ArrayList<List<String>>();
        for (String message : FRAME.split(raw)) {
            var lines = ZoneText.cleanLines(BREAK.splitAsStream(message).toList());
            if (lines.isEmpty()) continue;
            candidates.add(lines);
            for (int[] shape : SHAPES) {
                if (lines.size() == shape[0]) withoutAffixes(lines, shape[1], candidates);
                cutOut(String.join("", lines), shape[0] * shape[1], shape[1], candidates);
            }
        }
        return candidates;
    }

    /** A prefix stands before the first line, a suffix behind the last. */
    private static void withoutAffixes(List<String> lines, int width, List<List<String>> candidates) {
        String first = lines.get(0);
        String last = lines.get(lines.size() - 1);
        boolean plausible = first.length() >= width
                && last.length() >= width
                && first.length() <= width + MAXIMUM_AFFIX
                && last.length() <= width + MAXIMUM_AFFIX;
        if (!plausible) return;
        var cut = new ArrayList<>(lines);
        cut.set(0, first.substring(first.length() - width));
        cut.set(lines.size() - 1, last.substring(0, width));
        if (!cut.equals(lines)) candidates.add(cut);
    }

    private static void cutOut(String whole, int length, int width, List<List<String>> candidates) {
        if (whole.length() > length + 2 * MAXIMUM_AFFIX) return;
        for (int at = 0; at + length <= whole.length() && at <= MAXIMUM_AFFIX; at++)
            if ("PVIAC".indexOf(whole.charAt(at)) >= 0)
                candidates.add(ZoneText.broken(whole.substring(at, at + length), width));
    }
}
