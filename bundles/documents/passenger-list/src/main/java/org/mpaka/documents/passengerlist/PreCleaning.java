package org.mpaka.documents.passengerlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mpaka.api.Sentence;

/**
 * Cuts an interchange into segments. Puts right what real senders get wrong around segments, never what is in them, and
 * says what it did. Breaks of lines after a segment are so usual that nothing is said of them.
 */
final class PreCleaning {
    static final int MOST_SEGMENTS = 400_000;

    private final Signs signs;
    private final List<String> segments = new ArrayList<>();
    private int blanks;
    private int doubled;
    private int wrapped;
    private boolean ended;
    private boolean rest;
    private boolean endAdded;

    private PreCleaning(String text) throws ReadingFault {
        var begun = text.stripLeading();
        if (begun.startsWith("\uFEFF")) begun = begun.substring(1).stripLeading();
        if (begun.length() < text.length()) blanks++;
        if (!begun.startsWith("UNA") && !begun.startsWith("UNB")) throw ReadingFault.at(0, "", 0, "no-interchange");
        signs = Signs.of(begun);
        split(begun.substring(begun.startsWith("UNA") ? Signs.ADVICE : 0).toCharArray());
        end();
    }

    static PreCleaning of(String text) throws ReadingFault {
        return new PreCleaning(text);
    }

    /** What stays of the text is written over it from its beginning. */
    private void split(char[] text) throws ReadingFault {
        char terminator = signs.terminator();
        char release = signs.release();
        int begin = 0;
        int end = 0;
        int broken = -1;
        boolean released = false;
        for (int i = 0; i < text.length; i++) {
            char sign = text[i];
            if (sign == terminator && !released) {
                // a break before the terminator is none within the segment
                if (broken >= 0 && !isBlank(text, broken, end)) wrapped++;
                broken = -1;
                add(text, begin, end, true);
                begin = end;
            } else if (Character.isISOControl(sign) && !signs.has(sign)) {
                if (broken < 0 && !isBlank(text, begin, end)) broken = end;
            } else {
                text[end++] = sign;
                released = sign == release && !released;
            }
        }
        add(text, begin, end, false);
    }

    private static boolean isBlank(char[] text, int begin, int end) {
        for (int i = begin; i < end; i++) if (text[i] != ' ') return false;
        return true;
    }

    private void add(char[] text, int from, int end, boolean terminated) throws ReadingFault {
        int begin = from;
        while (begin < end && Character.isWhitespace(text[begin])) begin++;
        if (begin == end) {
            if (terminated) doubled++;
        } else if (ended) rest = true;
        else {
            if (begin > from) blanks++;
            var segment = untagged(new String(text, begin, end - begin));
            segments.add(segment);
            ended = segment.equals("UNZ") || segment.startsWith("UNZ" + signs.element());
            if (segments.size() > MOST_SEGMENTS)
                throw ReadingFault.at(MOST_SEGMENTS, "", 0, "too-many-segments").with("most", MOST_SEGMENTS);
        }
    }

    /** Without blanks between the tag and its first element. */
    private String untagged(String segment) {
        int end = segment.indexOf(signs.element());
        if (end <= 0 || !Character.isWhitespace(segment.charAt(end - 1))) return segment;
        blanks++;
        return segment.substring(0, end).strip() + segment.substring(end);
    }

    private void end() {
        if (ended || segments.isEmpty()) return;
        endAdded = true;
        long messages = count("UNH");
        if (count("UNG") > count("UNE")) segments.add("UNE" + signs.element() + messages + signs.element() + "1");
        segments.add("UNZ" + signs.element() + "1" + signs.element() + "1");
    }

    private long count(String tag) {
        return segments.stream()
                .filter(segment -> segment.startsWith(tag + signs.element()))
                .count();
    }

    List<Segment> segments() {
        var used = repeats() ? signs : signs.withoutRepeats();
        var cut = new ArrayList<Segment>(segments.size());
        for (var segment : segments) cut.add(Segment.of(cut.size() + 1, segment, used));
        return cut;
    }

    /** {@code UNB+UNOA:4}: from that version on. */
    private boolean repeats() {
        return !segments.isEmpty()
                && Segment.of(1, segments.get(0), signs.withoutRepeats())
                                .get(1, 2)
                                .compareTo("4")
                        >= 0;
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
