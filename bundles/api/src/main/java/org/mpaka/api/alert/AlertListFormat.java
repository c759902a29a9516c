package org.mpaka.api.alert;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.mpaka.api.MpakaException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads one published format of alert lists.
 *
 * <p>Streams; must hold no more than one entry and bounded text in memory, resolve no external entity, and neither
 * throw for a bad entry nor drop one silently: a bad entry is a {@link ImportProblem}.
 */
@ConsumerType
public interface AlertListFormat {
    /** {@code un-consolidated-xml}, {@code ofac-sdn-csv}, {@code ofac-sdn-xml}. */
    String id();

    /** The list its files are. */
    AlertListId list();

    /** @throws MpakaException {@code UNREADABLE_FILE} with the line, when the file as a whole cannot be read */
    Header read(InputStream in, Consumer<Alert> entries, Consumer<ImportProblem> problems) throws IOException;

    /** What the file says of itself. */
    record Header(String name, String owner, Optional<Instant> publishedAt) {}
}
