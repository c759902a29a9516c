package org.mpaka.api.passenger;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;

/**
 * One message of a carrier.
 *
 * @param kind {@code PAXLST}, {@code PNRGOV}, {@code TABLE} …
 * @param sender as the message names him, may be empty
 * @param reference by which the sender knows the message, may be empty
 * @param act what the message does to the journey
 * @param passengers up to {@link #MOST_PASSENGERS}
 * @param notes what a person should know: a count that differs
 * @param answerTo where an answer goes; empty when none can be given
 */
public record PassengerList(
        String kind,
        String sender,
        String reference,
        Act act,
        Voyage voyage,
        List<AnnouncedPassenger> passengers,
        List<Sentence> notes,
        Optional<ReturnAddress> answerTo) {
    /** More than any aircraft, and most ships, carry. */
    public static final int MOST_PASSENGERS = 5_000;

    public PassengerList {
        passengers = List.copyOf(passengers);
        notes = List.copyOf(notes);
    }

    /** A list that cannot be answered. */
    public PassengerList(
            String kind,
            String sender,
            String reference,
            Act act,
            Voyage voyage,
            List<AnnouncedPassenger> passengers,
            List<Sentence> notes) {
        this(kind, sender, reference, act, voyage, passengers, notes, Optional.empty());
    }

    /** What it does. */
    public enum Act {
        /** These people are booked; says nothing of others. */
        ANNOUNCE,
        /** These people will not come. */
        CANCEL,
        /** The doors are closed: these are on board, and nobody else. */
        ON_BOARD,
        /** The doors are closed: these are not on board. */
        NOT_ON_BOARD
    }

    @Override
    public String toString() {
        return kind + " " + voyage.designator();
    }
}
