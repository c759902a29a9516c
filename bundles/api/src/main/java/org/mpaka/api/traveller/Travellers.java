package org.mpaka.api.traveller;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Searches and mends the register; every look at a person is journaled. */
@ProviderType
public interface Travellers {
    /** Needs TRAVELLER_READ. Persons who showed this document; several when persons still wait to be merged. */
    List<Traveller> findByDocument(Actor actor, Optional<CountryCode> issuer, String number);

    /**
     * Needs TRAVELLER_READ. In order of name.
     *
     * @throws MpakaException {@code TOO_MANY_FOUND} when another word of the name or the whole birth date is needed
     */
    Page<Traveller> findByName(Actor actor, NameQuery query, PageRequest page);

    /** Needs TRAVELLER_READ. Crossings latest first. @throws MpakaException {@code NOT_FOUND} */
    TravellerFile file(Actor actor, TravellerId traveller, PageRequest crossings);

    /**
     * Needs TRAVELLER_READ. The files merged into a person's, each with the names and documents it was recorded with, the
     * oldest first.
     *
     * @throws MpakaException {@code NOT_FOUND}
     */
    List<Traveller> merged(Actor actor, TravellerId traveller);

    /** Needs TRAVELLER_READ. */
    Crossing crossing(Actor actor, CrossingId crossing);

    /** Needs TRAVELLER_CORRECT. Adds a crossing that replaces the old one, which is kept. */
    Crossing correct(Actor actor, CrossingId crossing, Correction correction, Optional<String> idempotencyKey);

    /** Needs TRAVELLER_MERGE. Two files turn out to be one person. */
    Traveller merge(Actor actor, TravellerId kept, TravellerId merged, String reason, Optional<String> idempotencyKey);

    /** Needs TRAVELLER_MERGE. Takes a merge back: each crossing returns to the person it was recorded for. */
    Traveller unmerge(Actor actor, TravellerId merged, String reason, Optional<String> idempotencyKey);
}
