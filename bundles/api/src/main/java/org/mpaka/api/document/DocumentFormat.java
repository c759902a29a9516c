package org.mpaka.api.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads one family of documents.
 *
 * <p>Called from any thread, within 50 ms, with lines already trimmed, upper-cased and free of control characters.
 * Must not throw for any text. Source: Doc 9303 parts 4 to 7 for the ICAO formats, the state's own rules otherwise.
 */
@ConsumerType
public interface DocumentFormat {
    String id();

    /**
     * @param lines 1 to 5 lines
     * @param today decides the century of two-digit years
     * @return empty when the lines are not of this family at all; a reading with failed findings when they are but
     *     something is wrong with them
     */
    Optional<DocumentReading> read(List<String> lines, DocumentInput.Channel channel, LocalDate today);
}
