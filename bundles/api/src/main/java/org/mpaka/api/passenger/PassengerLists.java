package org.mpaka.api.passenger;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.PeopleColumns;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes passenger lists, compares who is in them with all alerts ahead of the arrival, and shows the journeys.
 *
 * <p>Taking, correcting and discarding need SCREEN_PEOPLE, reading that or INSPECT. The journal says that a list came,
 * from whom and by which way, with how many people and its SHA-256, and every look; never who is in it. Lists stay on this
 * node and are deleted after the days of a setting.
 */
@ProviderType
public interface PassengerLists {
    /**
     * Takes a file whose format is found by its content. What cannot be taken waits in quarantine; that is an answer, no
     * error.
     *
     * @param name by which people know it, 1 to 100 characters
     * @throws MpakaException {@code TOO_LARGE}, {@code INVALID_FIELD} when there is nothing in it
     */
    TakenFile take(Actor actor, String name, byte[] content);

    /**
     * Takes a table or workbook of people on a journey that the table does not name: a bus, a boat, a convoy.
     *
     * @throws MpakaException {@code UNREADABLE_TABLE} with the line, {@code TOO_LARGE}
     */
    TakenFile takeTable(Actor actor, String name, Voyage voyage, PeopleColumns columns, byte[] content);

    /** Those not yet deleted, by when they are due, the earliest first. */
    Page<Journey> journeys(Actor actor, PageRequest page);

    /** @throws MpakaException {@code NOT_FOUND} */
    Journey journey(Actor actor, UUID journey);

    /** All on a journey, those with records first; the look is journaled. */
    List<JourneyPassenger> passengers(Actor actor, UUID journey);

    /** Deletes a journey before its time. @param reason 3 to 500 characters */
    void delete(Actor actor, UUID journey, String reason);

    /** The youngest first. */
    List<QuarantinedFile> quarantine(Actor actor);

    /** The content as text, to correct it; the look is journaled. */
    String content(Actor actor, UUID quarantined);

    /** Takes a corrected text in its place. What is still wrong waits on in quarantine, under a new identifier. */
    TakenFile correct(Actor actor, UUID quarantined, String content);

    /** Throws it away. @param reason 3 to 500 characters */
    void discard(Actor actor, UUID quarantined, String reason);

    /** Says that journeys or the quarantine changed, until closed; called by any thread, must return at once. */
    AutoCloseable listen(Consumer<PassengerNews> listener);
}
