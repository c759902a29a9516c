package org.mpaka.documents.mrz.zone;

import org.mpaka.api.PersonNames;

/** The name field (Doc 9303-3 section 4.6): surname, two fillers, given names. */
public final class MrzNames {
    private MrzNames() {}

    public static PersonNames read(String field) {
        int split = field.indexOf("<<");
        return split < 0
                ? new PersonNames(words(field), "")
                : new PersonNames(words(field.substring(0, split)), words(field.substring(split)));
    }

    /** {@code SURNAME, GIVEN NAMES}; no name of a zone has a comma. */
    public static String suggestion(PersonNames names) {
        return names.givenNames().isEmpty() ? names.surname() : names.surname() + ", " + names.givenNames();
    }

    /** A letter at the very end is the sign that something may have been cut off. */
    public static boolean truncated(String field) {
        return field.charAt(field.length() - 1) != '<';
    }

    /** Fillers to single spaces, none at either end. */
    public static String words(String text) {
        var words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != '<') words.append(character);
            else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') words.append(' ');
        }
        int length = words.length();
        if (length > 0 && words.charAt(length - 1) == ' ') words.setLength(length - 1);
        return words.toString();
    }
}
