package org.mpaka.documents.passengerlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mpaka.api.Sentence;

/**
 * Puts right what real senders get wrong around segments, never what is in them, and says what it did. Breaks of lines
 * after a segment are so usual that nothing is said of them.
 */
final class PreCleaning {
    static final int MOST_SEGMENTS = 400_000;

    private static final int REPEATS = 7;
    private static final char NEVER_WRITTEN = '\u001F';

    private final Signs signs;
    private final List<String> segments = new ArrayList<>();
    private String advice = "";
    private int blanks;
    private int doubled;
    private int wrapped;
    private boolean rest;
    private boolean endAdded;

    private PreCleaning(String text) throws ReadingFault {
        var begun = text.stripLeading();
        if (begun.startsWith("\uFEFF")) begun = begun.substring(1).stripLeading();
        if (begun.length() < text.length()) blanks++;
        if (!begun.startsWith("UNA") && !begun.startsWith("UNB")) throw ReadingFault.at(0, "", 0, "no-interchange");
        signs = Signs.of(begun);
        if (begun.startsWith("UNA")) {
            if (begun.length() < Signs.ADVICE) throw ReadingFault.at(0, "UNA", 0, "no-interchange");
            advice = advice(begun.substring(0, Signs.ADVICE));
            begun = begun.substring(Signs.ADVICE);
        }
        split(begun);
        end();
    }

    /**
     * From syntax version 4 on the last sign but one repeats elements, and a blank there would end them: carriers write
     * the blank of version 3 with version 4, and names of two words came out with one.
     */
    private static String advice(String said) {
        return said.charAt(REPEATS) == ' '
                ? said.substring(0, REPEATS) + NEVER_WRITTEN + said.charAt(Signs.ADVICE - 1)
                : said;
    }

    static PreCleaning of(String text) throws ReadingFault {
        return new PreCleaning(text);
    }

    private void split(String text) throws ReadingFault {
        var segment = new StringBuilder();
        boolean begun = false;
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean lineEnds = (sign == '\r' || sign == '\n') && signs.terminator() != sign;
            // within a segment somebody wrapped the lines
            if (broken && !lineEnds && sign != signs.terminator()) wrapped++;
            broken = lineEnds && begun;
            if (lineEnds) continue;
            if (sign == signs.release() && i + 1 < text.length()) {
                segment.append(sign).append(text.charAt(++i));
            } else if (sign == signs.terminator()) {
                add(segment.toString(), true);
                segment.setLength(0);
                begun = false;
            } else segment.append(sign);
            begun |= sign != ' ' && sign != signs.terminator();
        }
        add(segment.toString(), false);
    }

    private void add(String raw, boolean terminated) throws ReadingFault {
        var segment = raw.stripLeading();
        boolean ended = !segments.isEmpty() && tag(segments.size() - 1).equals("UNZ");
        if (segment.isEmpty()) {
            if (terminated) doubled++;
        } else if (ended) rest = true;
        else {
            if (segment.length() < raw.length()) blanks++;
            segments.add(untagged(segment));
            if (segments.size() > MOST_SEGMENTS)
                throw ReadingFault.at(MOST_SEGMENTS, "", 0, "too-many-segments").with("most", MOST_SEGMENTS);
        }
    }

    /** Without blanks between the tag and its first element. */
    private String untagged(String segment) {
        int end = segment.indexOf(signs.element());
        if (end < 0) return segment;
        var tag = segment.substring(0, end);
        if (tag.equals(tag.strip())) return segment;
        blanks++;
        return tag.strip() + segment.substring(end);
    }

    private void end() {
        int groups = 0;
        int messages = 0;
        for (int i = 0; i < segments.size(); i++) {
            var tag = tag(i);
            if (tag.equals("UNG")) groups++;
            if (tag.equals("UNE")) groups--;
            if (tag.equals("UNH")) messages++;
        }
        boolean whole = !segments.isEmpty() && tag(segments.size() - 1).equals("UNZ");
        if (whole || segments.isEmpty()) return;
        endAdded = true;
        var separator = String.valueOf(signs.element());
        if (groups > 0) segments.add("UNE" + separator + messages + separator + "1");
        segments.add("UNZ" + separator + "1" + separator + "1");
    }

    private String tag(int index) {
        var segment = segments.get(index);
        int end = segment.indexOf(signs.element());
        return end < 0 ? segment : segment.substring(0, end);
    }

    String text() {
        var text = new StringBuilder(advice);
        segments.forEach(segment -> text.append(segment).append(signs.terminator()));
        return text.toString();
    }

    List<Sentence> repairs() {
        var said = new ArrayList<Sentence>();
        if (blanks > 0) said.add(Sentence.of("passenger-list.repair.blanks", "count", blanks));
        if (doubled > 0) said.add(Sentence.of("passenger-list.repair.doubled", "count", doubled));
        if (wrapped > 0) said.add(Sentence.of("passenger-list.repair.wrapped", "count", wrapped));
        if (endAdded) said.add(Sentence.of("passenger-list.repair.end"));
        if (rest) said.add(Sentence.of("passenger-list.repair.rest"));
        return said;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "PreCleaning of %d segments", segments.size());
    }
}
