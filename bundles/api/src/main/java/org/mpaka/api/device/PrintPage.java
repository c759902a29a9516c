package org.mpaka.api.device;

import java.util.List;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * What is to stand on paper, from the top down; how it is set is the printer's business. Its texts may be personal.
 *
 * @param rows 1 to 100
 */
public record PrintPage(List<Row> rows) {
    private static final int MOST_ROWS = 100;
    private static final int LONGEST_TEXT = 2000;
    /** What a QR code of a size that a roll of 58 mm takes can hold. */
    private static final int LONGEST_CODE = 600;

    public PrintPage {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.size() > MOST_ROWS)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "rows", "1-" + MOST_ROWS);
    }

    /** How a row is set. */
    public enum Kind {
        /** In the common size. */
        PLAIN,
        STRONG,
        /** The one thing that is read from afar. */
        LARGE,
        /** What may be left out where the paper is too short. */
        SMALL,
        /** A label and its value. */
        FIELD,
        /** A line across; its text is empty. */
        RULE,
        /** A QR code; its text is what it says. */
        CODE
    }

    /**
     * @param label of a FIELD, else empty
     * @param text up to 2000 characters, of a CODE up to 600 of ASCII
     */
    public record Row(Kind kind, String label, String text) {
        public Row {
            int longest = kind == Kind.CODE ? LONGEST_CODE : LONGEST_TEXT;
            if (label.length() > LONGEST_TEXT || text.length() > longest)
                throw new MpakaException(ErrorCode.INVALID_FIELD, "text", "0-" + longest);
            if (kind == Kind.CODE && !text.chars().allMatch(sign -> sign >= ' ' && sign <= '~'))
                throw new MpakaException(ErrorCode.INVALID_FIELD, "text", "ASCII");
        }

        public static Row of(Kind kind, String text) {
            return new Row(kind, "", text);
        }

        public static Row field(String label, String value) {
            return new Row(Kind.FIELD, label, value);
        }

        @Override
        public String toString() {
            return kind.name();
        }
    }

    @Override
    public String toString() {
        return "PrintPage of " + rows.size() + " rows";
    }
}
