package org.mpaka.api.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * What is to be counted: crossings that count, from the first to the last day in the post's time zone.
 *
 * @param dimensions 1 to 4, in the order of the columns
 * @param filters values a crossing must have
 * @param suppressBelow cells smaller than this are shown as suppressed; 0 shows all
 */
public record ReportQuery(
        LocalDate from,
        LocalDate to,
        List<Dimension> dimensions,
        Map<Dimension, Set<String>> filters,
        int suppressBelow) {
    public ReportQuery {
        dimensions = List.copyOf(dimensions);
        filters = Map.copyOf(filters);
        if (to.isBefore(from)) throw new MpakaException(ErrorCode.INVALID_PERIOD, from, to);
        if (dimensions.isEmpty()
                || dimensions.size() > 4
                || Set.copyOf(dimensions).size() != dimensions.size())
            throw new MpakaException(ErrorCode.INVALID_FIELD, "dimensions", "1-4");
    }
}
