package org.mpaka.documents.passengerlist;

import java.util.stream.IntStream;

/**
 * What is between segments, elements and components: of the service string advice, or the usual ones.
 *
 * @param repeats elements, from syntax version 4 on; {@link #NONE} where there is none
 */
record Signs(char component, char element, char release, char repeats, char terminator) {
    static final int ADVICE = 9;
    /** Never in a text that was cleaned. */
    static final char NONE = '\0';

    private static final Signs USUAL = new Signs(':', '+', '?', '*', '\'');

    static Signs of(String text) throws ReadingFault {
        if (!text.startsWith("UNA")) return USUAL;
        if (text.length() < ADVICE) throw ReadingFault.at(0, "UNA", 0, "no-interchange");
        // carriers of version 4 write the blank of version 3 for the sign that repeats
        var said =
                new Signs(text.charAt(3), text.charAt(4), used(text.charAt(6)), used(text.charAt(7)), text.charAt(8));
        if (!said.areFit()) throw ReadingFault.at(0, "UNA", 0, "unreadable");
        return said;
    }

    /** Syntax versions 1 to 3 know no repetition: there the sign is a sign like any other. */
    Signs withoutRepeats() {
        return new Signs(component, element, release, NONE, terminator);
    }

    /** A blank says that there is none. */
    private static char used(char sign) {
        return sign == ' ' ? NONE : sign;
    }

    /** Signs that separate are each another one, and neither letters nor figures. */
    private boolean areFit() {
        int[] parting = {component, element, release == NONE ? '?' : release, terminator};
        return IntStream.of(parting).distinct().count() == parting.length
                && IntStream.of(parting)
                        .noneMatch(sign -> Character.isLetterOrDigit(sign) || sign == ' ' || sign == NONE);
    }

    boolean has(char sign) {
        return sign != NONE
                && (sign == component || sign == element || sign == release || sign == repeats || sign == terminator);
    }
}
