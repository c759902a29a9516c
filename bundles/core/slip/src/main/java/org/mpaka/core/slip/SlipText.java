package org.mpaka.core.slip;

import java.util.List;
import java.util.Optional;

/**
 * What stands on a slip, in the language it is printed in.
 *
 * @param place state and post
 * @param title which sort of slip
 * @param verdict the decision in a word or two
 * @param detail until when, or why not; may be empty
 * @param lines label and value
 * @param basis the law it rests on; may be empty
 * @param footer what to do with the slip
 * @param watermark across the page and at its top where the data are not real
 */
record SlipText(
        String place,
        String title,
        String verdict,
        List<String> detail,
        List<Line> lines,
        List<String> basis,
        String footer,
        Optional<String> watermark) {
    SlipText {
        detail = List.copyOf(detail);
        lines = List.copyOf(lines);
        basis = List.copyOf(basis);
    }

    /** The value may be personal. */
    record Line(String label, String value) {
        @Override
        public String toString() {
            return label;
        }
    }

    @Override
    public String toString() {
        return "SlipText";
    }
}
