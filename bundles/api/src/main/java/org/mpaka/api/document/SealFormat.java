package org.mpaka.api.document;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads what one family of barcodes on documents says: visible digital seals, boarding passes, licences.
 *
 * <p>Called from any thread, within 200 ms. Must not throw for any content. Whether a signature is right is a finding
 * on {@code signature}: PASSED, FAILED, or NOT_POSSIBLE with the reason, such as a signer nobody here knows.
 */
@ConsumerType
public interface SealFormat {
    String id();

    /**
     * @param content as the code holds it; text is UTF-8. At most {@link SealReading#MAXIMUM_BYTES}
     * @param today of the post
     * @return empty when the content is not of this family at all; a reading with failed findings when it is but
     *     something is wrong with it
     */
    Optional<SealReading> read(byte[] content, LocalDate today);
}
