package org.mpaka.api.passenger;

import java.util.UUID;
import java.util.function.Predicate;
import org.mpaka.api.access.Actor;

/**
 * That something is new, never what.
 *
 * @param subject the journey, or the file in quarantine
 * @param audience who may hear of it, by rights, silence, roles and agencies as they were when it was said
 */
public record PassengerNews(Kind kind, UUID subject, Predicate<Actor> audience) {
    /** Of what. */
    public enum Kind {
        /** A journey came, changed, was screened or went. */
        JOURNEY,
        /** Somebody on a journey may be one whom an alert looks for. */
        RECORD,
        /** A file waits in quarantine, or does no longer. */
        QUARANTINE
    }

    @Override
    public String toString() {
        return kind + " " + subject;
    }
}
