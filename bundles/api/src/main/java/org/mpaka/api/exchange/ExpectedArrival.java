package org.mpaka.api.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.traveller.DocumentReference;

/**
 * A traveller the neighbour let go and who is on the way here. Only the fields the agreement names are filled.
 *
 * @param state whether the person has come
 */
public record ExpectedArrival(
        UUID id,
        AgreementId agreement,
        CountryCode from,
        BorderPostId leftAt,
        Instant left,
        Optional<PersonNames> names,
        Optional<PartialDate> birth,
        Optional<CountryCode> nationality,
        Optional<DocumentReference> document,
        State state,
        Instant receivedAt) {

    /** Whether the person has come. */
    public enum State {
        EXPECTED,
        ARRIVED,
        OVERDUE
    }

    @Override
    public String toString() {
        return "ExpectedArrival " + id;
    }
}
