package org.mpaka.api.examination;

import java.net.URL;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A country's descriptions and pictures of genuine documents and of known forgeries. A bundle registers one.
 *
 * <p>The descriptions are read once, when it is registered; a faulty file is logged with its fault, and nothing of it is
 * shown. Pictures are read when they are looked at, on any thread. Nothing about a traveller is ever passed in.
 */
@ConsumerType
public interface ReferenceBook {
    /** Whose documents it describes. */
    CountryCode country();

    /**
     * A JSON file of at most 256 KiB: {@code seen} (the day the sources were looked at), {@code sources} (key to address)
     * and {@code documents}, each with the components of {@link ReferenceDocument}; sentences as their codes, citations as
     * {@code title}, {@code article} and {@code sources}.
     */
    URL documents();

    /**
     * A picture that the file names: PNG, JPEG or SVG of at most 2 MiB, without anything that moves or is loaded from
     * elsewhere.
     *
     * @return empty when there is none of that name
     */
    Optional<URL> picture(String name);
}
