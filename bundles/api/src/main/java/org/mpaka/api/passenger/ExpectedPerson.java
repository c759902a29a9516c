package org.mpaka.api.passenger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;

/**
 * Somebody who is on the way here, whoever said so.
 *
 * @param since when a neighbour let him go; when his journey is due
 * @param journey of a passenger list; empty when a neighbour told of him
 * @param voyage {@code KQ 448}; empty when a neighbour told of him
 * @param leftAt the neighbour's post
 * @param nationality of those of whom it is told
 */
public record ExpectedPerson(
        UUID id,
        Source source,
        Instant since,
        Optional<UUID> journey,
        Optional<String> voyage,
        Optional<CountryCode> from,
        Optional<BorderPostId> leftAt,
        Optional<PersonNames> names,
        Optional<PartialDate> birth,
        Optional<CountryCode> nationality,
        Optional<String> documentNumber,
        boolean overdue) {

    /** Who said so. */
    public enum Source {
        NEIGHBOUR,
        PASSENGER_LIST
    }

    @Override
    public String toString() {
        return "ExpectedPerson " + id;
    }
}
