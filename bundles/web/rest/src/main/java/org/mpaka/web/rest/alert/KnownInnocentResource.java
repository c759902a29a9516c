package org.mpaka.web.rest.alert;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.KnownInnocent;
import org.mpaka.api.alert.KnownInnocents;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows who is not stopped again, and has it looked at anew. */
@Component(service = RestResource.class)
@Path("known-innocents")
@Tag(name = "Hits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class KnownInnocentResource implements RestResource {
    private final KnownInnocents innocents;

    @Activate
    public KnownInnocentResource(@Reference KnownInnocents innocents) {
        this.innocents = innocents;
    }

    @GET
    @Operation(
            operationId = "listKnownInnocents",
            summary = "Travellers found not to be the one",
            description = "Needs CONFIRM; of silent alerts only with ALERT_READ_SILENT. Those that hold now; the hit"
                    + " shows traveller and record. The look is journaled.")
    public Page<KnownInnocent> list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        return innocents.list(Caller.actor(by), Paging.of(limit, after));
    }

    @POST
    @Path("{hit}/revocation")
    @Operation(
            operationId = "revokeKnownInnocent",
            summary = "Have the pair compared again",
            description = "Needs CONFIRM. At the next passing; the hit stays as it was decided.")
    public KnownInnocent revoke(@PathParam("hit") HitId hit, AlertRequests.Reason given, @Context SecurityContext by) {
        return innocents.revoke(Caller.actor(by), hit, given.reason());
    }
}
