package org.mpaka.api.legislation;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The dated values of a country's law as of the day asked about. */
@ProviderType
public interface Parameters {
    /**
     * The row of a table in force on the day.
     *
     * @param table name of the table, {@code visa-free}
     * @param key the row's key, {@code KEN}
     * @return empty when no row is in force
     */
    Optional<LegalValue> find(String table, String key);

    /** @throws IllegalStateException when the country's law lacks a value that its own rules need */
    LegalValue get(String table, String key);

    /** All rows of a table in force on the day. */
    List<LegalValue> table(String table);
}
