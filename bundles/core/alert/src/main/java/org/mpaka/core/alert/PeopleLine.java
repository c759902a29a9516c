package org.mpaka.core.alert;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.alert.ScreeningQuery;

/** A line of a file of people as it was understood. */
record PeopleLine(
        long line,
        String reference,
        String name,
        PersonNames names,
        PartialDate birth,
        Optional<CountryCode> nationality,
        Optional<Sex> sex,
        Optional<String> documentNumber,
        Optional<CountryCode> documentIssuer,
        List<Sentence> notes,
        Optional<Sentence> setAside) {
    private static final PersonNames NOBODY = new PersonNames("", "");

    PeopleLine {
        notes = List.copyOf(notes);
    }

    static PeopleLine setAside(long line, String reference, String name, Sentence why) {
        return new PeopleLine(
                line,
                reference,
                name,
                NOBODY,
                PartialDate.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(why));
    }

    ScreeningQuery query() {
        return new ScreeningQuery(
                names,
                false,
                birth,
                sex,
                nationality,
                documentNumber.map(number -> new ListedDocument(documentIssuer, Optional.empty(), number)).stream()
                        .toList(),
                List.of());
    }

    @Override
    public String toString() {
        return "PeopleLine " + line;
    }
}
