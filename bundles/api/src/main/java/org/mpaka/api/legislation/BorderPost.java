package org.mpaka.api.legislation;

import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;

/**
 * A point of entry.
 *
 * @param neighbour the state on the other side; empty at airports
 * @param opposite the neighbour's post facing this one
 * @param oneStop both states' controls are made in one place
 * @param provinces as named today
 */
public record BorderPost(
        BorderPostId id,
        String name,
        Kind kind,
        Optional<CountryCode> neighbour,
        Optional<BorderPostId> opposite,
        boolean oneStop,
        Optional<String> province) {

    /** By what it is reached. */
    public enum Kind {
        LAND,
        AIR,
        WATER
    }
}
