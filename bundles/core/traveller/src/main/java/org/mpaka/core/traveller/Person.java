package org.mpaka.core.traveller;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerId;

/** A row of {@code traveller}. */
record Person(
        TravellerId id,
        TravellerId rootId,
        Optional<TravellerId> mergedInto,
        boolean setApart,
        String surname,
        String givenNames,
        String sortName,
        String nameKey,
        PartialDate birth,
        Sex sex,
        CountryCode nationality,
        Instant seenAt) {

    static final String COLUMNS =
            "id, root_id, merged_into, set_apart, surname, given_names, sort_name, name_key, birth, sex, nationality, seen_at";

    Traveller with(List<DocumentReference> documents) {
        return new Traveller(id, new PersonNames(surname, givenNames), birth, sex, nationality, documents, mergedInto);
    }

    PersonNames names() {
        return new PersonNames(surname, givenNames);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
