package org.mpaka.core.alert;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** Rows of cells, whatever the file is; the first one has the headings. */
interface PeopleSheet {
    int MOST_CELLS = 200;
    int LONGEST_TEXT = 1000;
    byte[] ZIP = {'P', 'K', 3, 4};
    byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /** Text or workbook, as its first bytes say: names of files lie. */
    static PeopleSheet of(InputStream file) throws IOException {
        var in = new BufferedInputStream(file);
        in.mark(4);
        var first = in.readNBytes(4);
        in.reset();
        if (Arrays.equals(first, ZIP)) return new PeopleWorkbook(in);
        if (Arrays.equals(first, OLD_OFFICE))
            throw new MpakaException(ErrorCode.UNREADABLE_TABLE, 1, "old-workbook", "");
        return new PeopleTable(in);
    }

    /** What is longer than any name is cut; control characters of a hostile file are no part of a name. */
    static String clean(String text) {
        var cell = new StringBuilder(text.substring(0, Math.min(LONGEST_TEXT, text.length())));
        for (int i = 0; i < cell.length(); i++) if (Character.isISOControl(cell.charAt(i))) cell.setCharAt(i, ' ');
        return cell.toString().strip();
    }

    /** The headings; asked for once, before any row. */
    List<String> headings() throws IOException;

    /** The next row that is not empty. */
    Optional<List<String>> row() throws IOException;

    /** Where the row given last begins, from 1. */
    long line();

    /**
     * @param what a word of the catalogue of errors
     * @param more about it, as the file has it; may be empty
     */
    default MpakaException unreadable(String what, String more) {
        int most = 200;
        var about = more.length() > most ? more.substring(0, most) + "…" : more;
        return new MpakaException(
                ErrorCode.UNREADABLE_TABLE, Math.max(1, line()), what, about.isEmpty() ? "" : " (" + about + ")");
    }
}
