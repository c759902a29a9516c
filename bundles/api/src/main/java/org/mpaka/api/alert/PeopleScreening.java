package org.mpaka.api.alert;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Compares a file of people (a manifest, a staff list) with all lists in force, in the background. Needs SCREEN_PEOPLE.
 *
 * <p>The file has a line of headings: a table in UTF-8, apart by commas, semicolons or tabs, of up to 64 MiB, or a workbook
 * (Office Open XML, {@code .xlsx}; its first sheet) of up to 16 MiB; up to 100,000 lines. That it was screened, why, and every look at the result are journaled; who is in it is not. Results are kept for
 * the days of a setting, then deleted; one that had not ended when the node stopped is gone.
 */
@ProviderType
public interface PeopleScreening {
    /**
     * Reads a file without comparing it. Nothing is kept or journaled.
     *
     * @throws MpakaException {@code UNREADABLE_TABLE} with the line when it is no table, {@code TOO_LARGE}; a table without
     *     a column of names is answered
     */
    PeoplePreview preview(Actor actor, PeopleColumns columns, InputStream file) throws IOException;

    /**
     * Takes the file in and starts.
     *
     * @param name by which people know the file, 1 to 100 characters
     * @param reason 3 to 500 characters
     * @throws MpakaException {@code UNREADABLE_TABLE} with the line when it is no table of people, {@code TOO_LARGE},
     *     {@code WRONG_STATE} when four files wait
     */
    PeopleFile start(Actor actor, String name, PeopleColumns columns, String reason, InputStream file)
            throws IOException;

    /** Those that run, wait or are kept, the youngest first. */
    List<PeopleFile> all(Actor actor);

    /** @throws MpakaException {@code NOT_FOUND} */
    PeopleFile get(Actor actor, UUID file);

    /** Ends one that has not ended; nothing is kept of it. @throws MpakaException {@code WRONG_STATE} when it has */
    PeopleFile cancel(Actor actor, UUID file);

    /** Deletes a result before its time. */
    void delete(Actor actor, UUID file);

    /**
     * People of an ended file in its order.
     *
     * @param tellingOnly leaves out those of whom nobody was found and nothing is to be said
     */
    default Page<ScreenedPerson> people(Actor actor, UUID file, boolean tellingOnly, PageRequest page) {
        return people(actor, file, tellingOnly, Optional.empty(), page);
    }

    /**
     * People of an ended file in its order.
     *
     * @param tellingOnly leaves out those of whom nobody was found and nothing is to be said
     * @param band only those whose first record, of those that the reader may see, weighs so much
     */
    Page<ScreenedPerson> people(
            Actor actor, UUID file, boolean tellingOnly, Optional<Candidate.Band> band, PageRequest page);

    /** Hands over all people of an ended file in its order. */
    void each(Actor actor, UUID file, Consumer<ScreenedPerson> action);

    /** Tells of every step until closed; at most four times a second while a file is screened. */
    AutoCloseable listen(Consumer<UUID> listener);
}
