package org.mpaka.documents.passengerlist;

import java.util.ArrayList;
import java.util.List;

/**
 * A segment of an interchange. Its elements are looked for when they are asked for: of most segments nobody asks for more
 * than one or two.
 *
 * @param number from 1; the service string advice is not counted
 * @param text from the tag to before the terminator
 */
record Segment(int number, String tag, String text, Signs signs) {
    private static final int MOST_COMPONENTS = 100;

    static Segment of(int number, String text, Signs signs) {
        int end = text.indexOf(signs.element());
        return new Segment(number, end < 0 ? text : text.substring(0, end), text, signs);
    }

    /** A component, both counted from 1; empty when it is not there. Of a repeated element the first one counts. */
    String get(int element, int component) {
        int at = element(element);
        for (int i = 1; i < component && at >= 0; i++) at = next(end(at));
        return at < 0 ? "" : value(at, end(at));
    }

    /** Those of an element, at most 100. */
    List<String> components(int element) {
        var found = new ArrayList<String>();
        for (int at = element(element); at >= 0 && found.size() < MOST_COMPONENTS; ) {
            int end = end(at);
            found.add(value(at, end));
            at = next(end);
        }
        return found;
    }

    boolean is(String wanted) {
        return tag.equals(wanted);
    }

    /** Whether the first component, its qualifier, is one of these. */
    boolean says(String... qualifiers) {
        var said = get(1, 1);
        for (var qualifier : qualifiers) if (said.equals(qualifier)) return true;
        return false;
    }

    /** Where it begins; negative when there are fewer. */
    private int element(int wanted) {
        char ends = signs.element();
        char releases = signs.release();
        int found = 0;
        for (int i = tag.length(); i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == ends) {
                if (++found == wanted) return i + 1;
            } else if (sign == releases) i++;
        }
        return -1;
    }

    private int end(int begin) {
        char component = signs.component();
        char element = signs.element();
        char repeats = signs.repeats();
        char releases = signs.release();
        int i = begin;
        for (; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == component || sign == element || sign == repeats) break;
            if (sign == releases) i++;
        }
        return Math.min(i, text.length());
    }

    /** The component after that end. */
    private int next(int end) {
        return end < text.length() && text.charAt(end) == signs.component() ? end + 1 : -1;
    }

    private String value(int begin, int end) {
        var raw = text.substring(begin, end);
        if (raw.indexOf(signs.release()) < 0) return raw.strip();
        var value = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == signs.release() && i + 1 < raw.length()) i++;
            value.append(raw.charAt(i));
        }
        return value.toString().strip();
    }

    @Override
    public String toString() {
        return tag + " " + number;
    }
}
