package org.mpaka.core.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.device.PrintPage;
import org.mpaka.api.device.PrintPage.Kind;
import org.mpaka.api.device.PrintPage.Row;

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

    /**
     * The same for a printer of slips.
     *
     * @param code what its QR code says
     * @param copy what stands on top of the second sheet and those after it
     */
    PrintPage page(String code, Optional<String> copy) {
        var rows = new ArrayList<Row>();
        watermark.ifPresent(text -> rows.add(Row.of(Kind.STRONG, text)));
        copy.ifPresent(text -> rows.add(Row.of(Kind.STRONG, text)));
        rows.add(Row.of(Kind.STRONG, place));
        rows.add(Row.of(Kind.PLAIN, title));
        rows.add(Row.of(Kind.RULE, ""));
        rows.add(Row.of(Kind.LARGE, verdict));
        detail.forEach(text -> rows.add(Row.of(Kind.STRONG, text)));
        rows.add(Row.of(Kind.RULE, ""));
        lines.forEach(line -> rows.add(Row.field(line.label(), line.value())));
        basis.forEach(text -> rows.add(Row.of(Kind.SMALL, text)));
        rows.add(Row.of(Kind.CODE, code));
        rows.add(Row.of(Kind.SMALL, footer));
        return new PrintPage(rows);
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
