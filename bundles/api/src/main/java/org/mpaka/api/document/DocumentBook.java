package org.mpaka.api.document;

import java.net.URL;
import org.mpaka.api.CountryCode;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A country's documents that are keyed by hand. A country bundle registers one.
 *
 * <p>Read once, when it is registered; a faulty file is logged with its fault, and none of its documents is offered.
 */
@ConsumerType
public interface DocumentBook {
    CountryCode country();

    /**
     * A JSON file: {@code seen} (the day the sources were looked at), {@code sources} (key to address) and
     * {@code documents}, each with the components of {@link KeyedForm}; sentences as their codes, {@code terms} as
     * {@code longest} (ISO 8601, {@code P30D}), {@code from} and {@code to}, {@code citations} as {@code title},
     * {@code article} and {@code sources}, {@code confidence} as C1, C2, P, G or X.
     */
    URL documents();
}
