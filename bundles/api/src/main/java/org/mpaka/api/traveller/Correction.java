package org.mpaka.api.traveller;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.CountryCode;

/**
 * Fields of a crossing to be corrected; an empty field stays as it was.
 *
 * @param reason why, in the officer's words, 5 to 500 characters
 */
public record Correction(
        Optional<Direction> direction,
        Optional<Instant> at,
        Optional<CountryCode> residence,
        Optional<Purpose> purpose,
        Optional<TransportMode> mode,
        Optional<Integer> stayDays,
        String reason) {}
