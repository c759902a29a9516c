package org.mpaka.api.alert;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Imports large lists in the background, one after the other; inspections go on, and the list before stays in force
 * until the new one is whole. Needs ALERT_IMPORT.
 *
 * <p>Jobs live in memory: the last twenty are remembered until the node stops. A node that is killed while it imports
 * comes back with the list before.
 */
@ProviderType
public interface AlertImportJobs {
    /**
     * Takes the file in, then reads it in the background; the job ends with a preview.
     *
     * @throws MpakaException {@code NOT_FOUND} for a format that is not at hand, {@code WRONG_STATE} when eight jobs wait
     */
    ImportJob read(Actor actor, String format, InputStream file) throws IOException;

    /** Takes a preview over in the background. The same key again gives the job of the first time. */
    ImportJob takeOver(Actor actor, UUID preview, Optional<String> idempotencyKey);

    /** @throws MpakaException {@code NOT_FOUND} */
    ImportJob get(Actor actor, UUID job);

    /** The youngest first. */
    List<ImportJob> all(Actor actor);

    /**
     * Ends a job that has not ended; what it wrote is seen by nobody and taken out by the next import of the list.
     *
     * @throws MpakaException {@code WRONG_STATE} once the list is in force
     */
    ImportJob cancel(Actor actor, UUID job);

    /** Tells of every step until closed, from the job's thread; at most four times a second while a job runs. */
    AutoCloseable listen(Consumer<ImportJob> listener);
}
