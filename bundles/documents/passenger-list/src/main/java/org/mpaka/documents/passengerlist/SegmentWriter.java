package org.mpaka.documents.passengerlist;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes segments with the usual signs: each text is an element, of components where {@link #of} or {@link #split} made
 * it. The library that reads can write too, but warns at each interchange or wants what carriers send to be flawless.
 */
final class SegmentWriter {
    /** Between components here, so that a text may hold any sign that separates in the message. */
    private static final char APART = '\u001F';

    /** Half a sign becomes the release sign in UTF-8. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private static final Pattern SEPARATES = Pattern.compile("[?+:']");

    private final StringBuilder text = new StringBuilder("UNA:+.? '");
    private int inMessage;

    /** Components of one element. */
    static String of(String... components) {
        return Arrays.stream(components).map(SegmentWriter::clean).collect(Collectors.joining(String.valueOf(APART)));
    }

    /** Components that stand in one text with colons between them. */
    static String split(String text) {
        return clean(text).replace(':', APART);
    }

    /** A sign that no line of text has would end the element for some reader. */
    private static String clean(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /** Empty elements at the end are left out. */
    void put(String tag, String... elements) {
        if (tag.equals("UNH")) inMessage = 0;
        inMessage++;
        int last = elements.length;
        while (last > 0 && elements[last - 1].isEmpty()) last--;
        text.append(tag);
        for (int i = 0; i < last; i++)
            text.append('+')
                    .append(SEPARATES.matcher(elements[i]).replaceAll("?$0").replace(APART, ':'));
        text.append('\'');
    }

    /** Segments since UNH, it and the next one, UNT, included. */
    int segmentsWithTrailer() {
        return inMessage + 1;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
