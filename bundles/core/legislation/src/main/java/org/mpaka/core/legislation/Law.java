package org.mpaka.core.legislation;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.LegalValue;

/**
 * A country's or region's law as loaded.
 *
 * @param version first 16 hex digits of the SHA-256 of its files
 */
record Law(
        CountryCode country,
        Optional<CountryCode> region,
        List<LegalRule> rules,
        List<LegalValue> rows,
        String version) {
    Law {
        rules = List.copyOf(rules);
        rows = List.copyOf(rows);
    }
}
