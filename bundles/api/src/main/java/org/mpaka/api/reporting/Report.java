package org.mpaka.api.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * @param rows in order of the dimensions' values
 * @param total of all crossings counted, suppressed cells included; empty where it is itself below the limit
 * @param countedAt the state of the register
 */
public record Report(ReportQuery query, List<Row> rows, Optional<Long> total, int suppressed, Instant countedAt) {
    public Report {
        rows = List.copyOf(rows);
    }

    /** @param values one for each dimension, {@code unknown} where not known @param count empty when suppressed */
    public record Row(List<String> values, Optional<Long> count) {
        public Row {
            values = List.copyOf(values);
        }
    }
}
