package org.mpaka.web.rest.events;

import java.util.function.Predicate;
import org.mpaka.api.access.Actor;

/**
 * What has happened.
 *
 * @param id counts up; 0 for one that is not held for a replay
 * @param data a JSON object
 * @param audience who may hear of it
 */
record Event(long id, String type, String data, Predicate<Actor> audience) {
    static final String EMPTY = "{}";

    /** One for a single stream, not repeated after a break. */
    static Event once(String type, String data) {
        return new Event(0, type, data, any -> true);
    }

    @Override
    public String toString() {
        return type + " " + id;
    }
}
