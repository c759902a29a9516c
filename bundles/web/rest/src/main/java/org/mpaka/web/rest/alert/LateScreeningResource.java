package org.mpaka.web.rest.alert;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.alert.LateRun;
import org.mpaka.api.alert.LateScreening;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows how far those who passed are compared with what is listed since. */
@Component(service = RestResource.class)
@Path("late-screening")
@Tag(name = "Hits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LateScreeningResource implements RestResource {
    private final LateScreening screening;

    @Activate
    public LateScreeningResource(@Reference LateScreening screening) {
        this.screening = screening;
    }

    @GET
    @Operation(
            operationId = "readLateScreening",
            summary = "How late screening stands on this node",
            description = "Needs ALERT_READ, ALERT_IMPORT or HIT_ADJUDICATE.")
    public LateScreening.Status status(@Context SecurityContext by) {
        return screening.status(Caller.actor(by));
    }

    @GET
    @Path("runs")
    @Operation(
            operationId = "listLateRuns",
            summary = "What those who passed are compared with",
            description = "Needs ALERT_READ, ALERT_IMPORT or HIT_ADJUDICATE; of silent alerts only with"
                    + " ALERT_READ_SILENT. The youngest first, one part only. Hits that were raised so say `late`.")
    public Page<LateRun> runs(@QueryParam("limit") @Nullable Integer limit, @Context SecurityContext by) {
        return Page.of(screening.runs(Caller.actor(by), Paging.of(limit, null).limit()));
    }

    /**
     * What became of an alert check that was not done.
     *
     * @param at when it was made good; absent when it was not, or had been done at the lane
     */
    public record MadeGood(Optional<Instant> at) {}

    @GET
    @Path("inspections/{inspection}")
    @Operation(
            operationId = "readMadeGood",
            summary = "Whether an alert check that was not done is made good",
            description = "Needs ALERT_READ, ALERT_IMPORT or HIT_ADJUDICATE.")
    public MadeGood madeGood(@PathParam("inspection") InspectionId inspection, @Context SecurityContext by) {
        return new MadeGood(screening.madeGood(Caller.actor(by), inspection));
    }

    @GET
    @Path("crossings/{crossing}")
    @Operation(
            operationId = "readCrossingCompared",
            summary = "Whether a crossing without an inspection was compared",
            description = "Needs ALERT_READ, ALERT_IMPORT or HIT_ADJUDICATE.")
    public MadeGood madeGood(@PathParam("crossing") CrossingId crossing, @Context SecurityContext by) {
        return new MadeGood(screening.madeGood(Caller.actor(by), crossing));
    }
}
