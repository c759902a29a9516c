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
import org.mpaka.api.traveller.Correction;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Travellers;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Created;
import org.mpaka.web.rest.edge.IdempotencyKey;
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

    @Activate
    public CrossingResource(@Reference Travellers travellers) {
        this.travellers = travellers;
    }

    @GET
    @Path("{crossing}")
    @Operation(operationId = "readCrossing", summary = "A crossing", description = "Needs TRAVELLER_READ.")
    public Crossing read(@PathParam("crossing") CrossingId crossing, @Context SecurityContext by) {
        return travellers.crossing(Caller.actor(by), crossing);
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
        return travellers.correct(Caller.actor(by), crossing, correction, IdempotencyKey.of(key));
    }
}
