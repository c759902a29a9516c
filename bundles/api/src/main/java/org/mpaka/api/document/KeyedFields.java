package org.mpaka.api.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;

/**
 * A document's data as an officer keyed them. Expiry may be absent on documents that have none.
 *
 * @param more the fields of its {@link KeyedForm}, by name; at most 20, of 120 characters each
 */
public record KeyedFields(
        DocumentType type,
        CountryCode issuer,
        String number,
        PersonNames names,
        CountryCode nationality,
        PartialDate birth,
        Sex sex,
        Optional<LocalDate> expiry,
        Map<String, String> more) {
    private static final int MOST = 20;
    private static final int LONGEST = 120;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,7}");

    public KeyedFields {
        more = Map.copyOf(more);
        if (more.size() > MOST) throw new MpakaException(ErrorCode.TOO_LARGE, MOST);
        more.forEach((name, value) -> {
            if (name.length() > LONGEST || !NAME.matcher(name).matches())
                throw new MpakaException(ErrorCode.INVALID_CODE, "field", "");
            if (value.length() > LONGEST) throw new MpakaException(ErrorCode.TOO_LARGE, LONGEST);
        });
    }

    /** Of a document without fields of its own. */
    public KeyedFields(
            DocumentType type,
            CountryCode issuer,
            String number,
            PersonNames names,
            CountryCode nationality,
            PartialDate birth,
            Sex sex,
            Optional<LocalDate> expiry) {
        this(type, issuer, number, names, nationality, birth, sex, expiry, Map.of());
    }

    @Override
    public String toString() {
        return "KeyedFields of a " + type;
    }
}
