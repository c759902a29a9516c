package org.mpaka.api.traveller;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;

/**
 * A person as last seen.
 *
 * @param documents those shown so far, the latest first
 * @param mergedInto the person this one turned out to be
 */
public record Traveller(
        TravellerId id,
        PersonNames names,
        PartialDate birth,
        Sex sex,
        CountryCode nationality,
        List<DocumentReference> documents,
        Optional<TravellerId> mergedInto) {
    public Traveller {
        documents = List.copyOf(documents);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
