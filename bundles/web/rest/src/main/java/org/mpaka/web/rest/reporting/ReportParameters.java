package org.mpaka.web.rest.reporting;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.reporting.Dimension;
import org.mpaka.api.reporting.ReportQuery;

/** What is to be counted, as the address says it. */
public final class ReportParameters {
    @Parameter(description = "The first day, in the post's time zone.", required = true, example = "2026-11-01")
    @QueryParam("from")
    public @Nullable LocalDate from;

    @Parameter(description = "The last day.", required = true, example = "2026-11-22")
    @QueryParam("to")
    public @Nullable LocalDate to;

    @Parameter(
            description = "Columns, 1 to 4, in their order; repeat the parameter.",
            required = true,
            example = "[\"NATIONALITY\",\"DIRECTION\"]")
    @QueryParam("by")
    public @Nullable List<Dimension> by;

    @Parameter(
            description = "Counts only crossings with this value, written `DIMENSION:value`; repeat for more. Values of"
                    + " one dimension add up, dimensions narrow.",
            example = "[\"NATIONALITY:KEN\"]")
    @QueryParam("filter")
    public @Nullable List<String> filter;

    @Parameter(description = "Cells smaller than this are suppressed; 0 shows all.")
    @QueryParam("suppressBelow")
    @DefaultValue("0")
    public @Nullable Integer suppressBelow;

    ReportQuery query() {
        return new ReportQuery(
                given("from", from),
                given("to", to),
                by == null ? List.of() : by,
                filters(),
                suppressBelow == null ? 0 : suppressBelow);
    }

    private Map<Dimension, Set<String>> filters() {
        var filters = new EnumMap<Dimension, Set<String>>(Dimension.class);
        for (String text : filter == null ? List.<String>of() : filter) {
            int colon = text.indexOf(':');
            if (colon < 1) throw new MpakaException(ErrorCode.INVALID_FIELD, "filter", "DIMENSION:value");
            filters.computeIfAbsent(dimension(text.substring(0, colon)), any -> new HashSet<>())
                    .add(text.substring(colon + 1));
        }
        return filters;
    }

    private static Dimension dimension(String name) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new MpakaException(ErrorCode.INVALID_FIELD, "filter", Arrays.toString(Dimension.values())));
    }

    private static LocalDate given(String name, @Nullable LocalDate date) {
        if (date == null) throw new MpakaException(ErrorCode.MISSING_FIELD, name);
        return date;
    }
}
