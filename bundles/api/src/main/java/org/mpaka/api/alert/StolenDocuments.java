package org.mpaka.api.alert;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Numbers of stolen, lost and revoked documents, up to a hundred million, held on this node's disk and compared with
 * every traveller's document as part of the alert check. Needs ALERT_IMPORT.
 *
 * <p>Files are lines of text, {@code issuer,number,reason}: a code of Doc 9303 or nothing, the number as printed,
 * {@code STOLEN}, {@code LOST} or {@code REVOKED} ({@code STOLEN} when left out). Lines that begin with {@code #} are
 * passed over.
 */
@ProviderType
public interface StolenDocuments {
    Status status(Actor actor);

    /**
     * Makes the whole list anew, lines in any order; the list before answers until it is whole and read back.
     *
     * @throws MpakaException {@code UNREADABLE_FILE} when no document is in it
     */
    Taken replace(Actor actor, InputStream file) throws IOException;

    /**
     * Takes over what changed since, on the disk before it returns. Lines begin with {@code +,} or {@code -,}.
     *
     * @throws MpakaException {@code UNREADABLE_FILE} with the line: of a file with a bad line nothing is taken
     */
    Taken change(Actor actor, InputStream file) throws IOException;

    /** @param changes since the whole list was made */
    record Status(long documents, int changes, Optional<Instant> madeAt) {}

    /**
     * What of a file was taken over.
     *
     * @param setAside lines that are no documents
     * @param problems the first thousand of them
     */
    record Taken(long documents, long setAside, List<ImportProblem> problems) {
        public Taken {
            problems = List.copyOf(problems);
        }
    }
}
