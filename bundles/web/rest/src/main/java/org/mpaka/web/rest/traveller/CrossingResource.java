package org.mpaka.web.rest.traveller;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.Hits;
import org.mpaka.api.traveller.Correction;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Travellers;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Created;
import org.mpaka.web.rest.edge.IdempotencyKey;
import org.mpaka.web.rest.edge.RepeatedWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads and corrects crossings. */
@Component(service = RestResource.class)
@Path("crossings")
@Tag(name = "Travellers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CrossingResource implements RestResource {
    private final Travellers travellers;
    private final Hits hits;
    private final RepeatedWrites writes;

    @Activate
    public CrossingResource(@Reference Travellers travellers, @Reference Hits hits, @Reference RepeatedWrites writes) {
        this.travellers = travellers;
        this.hits = hits;
        this.writes = writes;
    }

    @GET
    @Path("{crossing}")
    @Operation(operationId = "readCrossing", summary = "A crossing", description = "Needs TRAVELLER_READ.")
    public Crossing read(@PathParam("crossing") CrossingId crossing, @Context SecurityContext by) {
        return travellers.crossing(Caller.actor(by), crossing);
    }

    @GET
    @Path("{crossing}/hits")
    @Operation(
            operationId = "listHitsOfCrossing",
            summary = "Records to compare with who crossed",
            description =
                    "Raised after the crossing: of one that was recorded without an inspection, or that an inspection"
                            + " led to. Only those the caller may see.")
    public Page<Hit> hits(@PathParam("crossing") CrossingId crossing, @Context SecurityContext by) {
        return Page.of(hits.of(Caller.actor(by), crossing));
    }

    @POST
    @Path("{crossing}/correction")
    @Created
    @Operation(
            operationId = "correctCrossing",
            summary = "Correct a crossing",
            description = "Needs TRAVELLER_CORRECT. Adds a crossing that replaces the old one, which is kept; absent"
                    + " fields stay as they were.")
    public Crossing correct(
            @PathParam("crossing") CrossingId crossing,
            Correction correction,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Context SecurityContext by) {
        var actor = Caller.actor(by);
        return travellers.correct(
                actor, crossing, correction, writes.key(key, actor, "correctCrossing", crossing, correction));
    }
}
