package org.mpaka.documents.mrz;

import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PersonNames;

/** Writes the name field and truncates it by Doc 9303-4 section 4.2.3 (and its like in parts 5 to 7). */
final class MrzNameField {
    private MrzNameField() {}

    static String write(PersonNames names, int width) {
        String surname = Transliteration.name("surname", names.surname());
        String given = Transliteration.name("given names", names.givenNames());
        String primary = surname.isEmpty() ? given : surname;
        if (primary.isEmpty()) throw new MpakaException(ErrorCode.INVALID_FIELD, "names", "empty");
        String secondary = surname.isEmpty() ? "" : given;
        if (secondary.isEmpty()) return primary.length() <= width ? filled(primary, width) : cut(primary, width);
        String whole = primary + "<<" + secondary;
        if (whole.length() <= width) return filled(whole, width);
        String shortened = primary.length() <= width - 3 ? primary : cut(primary, width - 3);
        return cut(shortened + "<<" + secondary, width);
    }

    /** The last character has to be a letter: where a filler would stand, a longer component before it gives way. */
    private static String cut(String text, int width) {
        if (text.length() == width || text.charAt(width - 1) != '<') return text.substring(0, width);
        for (int i = width - 2; i > 0; i--) {
            boolean endsLongComponent = text.charAt(i + 1) == '<' && text.charAt(i) != '<' && text.charAt(i - 1) != '<';
            if (endsLongComponent)
                return new StringBuilder(text).deleteCharAt(i).substring(0, width);
        }
        return text.substring(0, width);
    }

    static String filled(String text, int width) {
        return text + "<".repeat(Math.max(0, width - text.length()));
    }
}
