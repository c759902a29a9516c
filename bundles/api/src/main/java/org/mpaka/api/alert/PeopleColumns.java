package org.mpaka.api.alert;

import java.util.EnumMap;
import java.util.Map;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * Which column of a file means what. Columns that are not named are found by usual headings in English, French and
 * Swahili.
 *
 * @param headings of the fields that are not found so; an empty one: the field is in no column
 */
public record PeopleColumns(Map<Field, String> headings) {
    public static final PeopleColumns USUAL = new PeopleColumns(Map.of());

    /** What of a person is compared or shown. */
    public enum Field {
        /** The whole name; or else surname and given names. */
        NAME,
        SURNAME,
        GIVEN_NAMES,
        /** {@code 1980-04-12}, {@code 12/04/1980}, {@code 12.04.1980}, {@code 1980}. */
        BIRTH,
        /** Code of two or three letters. */
        NATIONALITY,
        SEX,
        DOCUMENT_NUMBER,
        DOCUMENT_ISSUER,
        /** Shown in the result only: a seat, a number of staff. */
        REFERENCE
    }

    public PeopleColumns {
        headings = Map.copyOf(headings);
    }

    /** {@code name=Full name;birth=DOB;reference=}; empty for the usual headings. */
    public static PeopleColumns parse(String text) {
        var headings = new EnumMap<Field, String>(Field.class);
        for (var part : text.split(";")) {
            if (part.isBlank()) continue;
            var sides = part.split("=", 2);
            if (sides.length != 2) throw wrong();
            headings.put(field(sides[0].strip()), sides[1].strip());
        }
        return new PeopleColumns(headings);
    }

    private static Field field(String name) {
        for (var field : Field.values()) if (field.name().replace("_", "").equalsIgnoreCase(name)) return field;
        throw wrong();
    }

    private static MpakaException wrong() {
        return new MpakaException(
                ErrorCode.INVALID_FIELD,
                "columns",
                "name=…;surname=…;givenNames=…;birth=…;nationality=…;sex=…;documentNumber=…;documentIssuer=…;reference=…");
    }
}
