package org.mpaka.api.legislation;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A country's, or a region's, law. A country bundle registers one.
 *
 * <p>The parameter files are YAML in the bundle; a country's own values come before the region's.
 */
@ConsumerType
public interface LawBook {
    /** The country, or the region's code ({@code EAC}) whose members share it. */
    CountryCode country();

    /** The region whose book is read after this one. */
    Optional<CountryCode> region();

    List<LegalRule> rules();

    List<URL> parameterFiles();
}
