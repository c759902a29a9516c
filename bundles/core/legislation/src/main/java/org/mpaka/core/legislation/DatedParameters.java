package org.mpaka.core.legislation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Parameters;

/** The rows in force on one day; a country's row hides its region's row of the same key. */
final class DatedParameters implements Parameters {
    private final Map<String, Map<String, LegalValue>> tables = new LinkedHashMap<>();

    DatedParameters(List<Law> laws, LocalDate on) {
        for (var law : laws)
            for (var row : law.rows())
                if (row.value().inForce().contains(on))
                    tables.computeIfAbsent(row.value().table(), name -> new LinkedHashMap<>())
                            .putIfAbsent(row.value().key(), row.value());
    }

    @Override
    public Optional<LegalValue> find(String table, String key) {
        return Optional.ofNullable(tables.getOrDefault(table, Map.of()).get(key));
    }

    @Override
    public LegalValue get(String table, String key) {
        return find(table, key).orElseThrow(() -> new IllegalStateException("no row in force: " + table + "/" + key));
    }

    @Override
    public List<LegalValue> table(String table) {
        return List.copyOf(tables.getOrDefault(table, Map.of()).values());
    }
}
