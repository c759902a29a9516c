package org.mpaka.api.alert;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;

/** Whom to look for in the lists. */
public record ScreeningQuery(
        PersonNames names,
        boolean truncatedName,
        PartialDate birth,
        Optional<Sex> sex,
        Optional<CountryCode> nationality,
        List<ListedDocument> documents) {
    public ScreeningQuery {
        documents = List.copyOf(documents);
    }

    @Override
    public String toString() {
        return "ScreeningQuery";
    }
}
