package org.mpaka.web.rest.legislation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.RulingReplay;
import org.mpaka.api.legislation.LawChanges;
import org.mpaka.api.legislation.LawDifference;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rulings made again, and laws compared. */
@Component(service = RestResource.class)
@Path("rulings")
@Tag(name = "Legislation")
@Produces(MediaType.APPLICATION_JSON)
public final class RulingResource implements RestResource {
    private final RulingReplay replay;
    private final LawChanges changes;
    private final Clock clock;

    @Activate
    public RulingResource(@Reference RulingReplay replay, @Reference LawChanges changes, @Reference Clock clock) {
        this.replay = replay;
        this.changes = changes;
        this.clock = clock;
    }

    @GET
    @Path("{inspection}")
    @Operation(
            operationId = "replayRuling",
            summary = "An inspection's ruling, made again",
            description = "With the text of the law that it was made with, and compared answer by answer. Needs what it"
                    + " takes to see the inspection.")
    public RulingReplay.Replayed again(@PathParam("inspection") InspectionId inspection, @Context SecurityContext by) {
        return replay.again(Caller.actor(by), inspection);
    }

    @GET
    @Path("{inspection}/as-of")
    @Operation(
            operationId = "ruleAsOf",
            summary = "What the law of another day says of an inspection's traveller",
            description = "The law as it is written now. Needs what it takes to see the inspection.")
    public Ruling asOf(
            @PathParam("inspection") InspectionId inspection,
            @Parameter(description = "The day.", required = true, example = "2026-11-22") @QueryParam("on") @Nullable
                    LocalDate on,
            @Context SecurityContext by) {
        if (on == null) throw new MpakaException(ErrorCode.MISSING_FIELD, "on");
        return replay.asOf(Caller.actor(by), inspection, on);
    }

    @GET
    @Path("difference")
    @Operation(
            operationId = "compareLaws",
            summary = "How two versions of the law differ on recorded crossings",
            description = "Needs LAW_PROPOSE or LAW_APPROVE. The last 30 days when none are given.")
    public LawDifference difference(
            @Parameter(description = "A version as rulings name it; the law without any change when left out.")
                    @QueryParam("before")
                    @Nullable
                    String before,
            @Parameter(description = "Another version; the law in force when left out.") @QueryParam("after") @Nullable
                    String after,
            @Parameter(description = "The first day.", example = "2025-11-23") @QueryParam("from") @Nullable
                    LocalDate from,
            @Parameter(description = "The last day, at most 400 days later.", example = "2026-11-22")
                    @QueryParam("to")
                    @Nullable
                    LocalDate to,
            @Context SecurityContext by) {
        var last = to == null ? LocalDate.now(clock) : to;
        return changes.difference(
                Caller.actor(by),
                Optional.ofNullable(before),
                Optional.ofNullable(after),
                from == null ? last.minusDays(30) : from,
                last);
    }
}
