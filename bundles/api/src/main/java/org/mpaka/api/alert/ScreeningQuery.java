package org.mpaka.api.alert;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;

/** Whom, and which documents and vehicles, to look for in the lists. */
public record ScreeningQuery(
        PersonNames names,
        boolean truncatedName,
        PartialDate birth,
        Optional<Sex> sex,
        Optional<CountryCode> nationality,
        List<ListedDocument> documents,
        List<AlertSubject.Vehicle> vehicles) {
    public ScreeningQuery {
        documents = List.copyOf(documents);
        vehicles = List.copyOf(vehicles);
    }

    /** Without vehicles. */
    public ScreeningQuery(
            PersonNames names,
            boolean truncatedName,
            PartialDate birth,
            Optional<Sex> sex,
            Optional<CountryCode> nationality,
            List<ListedDocument> documents) {
        this(names, truncatedName, birth, sex, nationality, documents, List.of());
    }

    @Override
    public String toString() {
        return "ScreeningQuery";
    }
}
