package org.mpaka.web.rest.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.exchange.ExpectedArrival;
import org.mpaka.api.exchange.ExpectedArrivals;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is on the way here. */
@Component(service = RestResource.class)
@Path("expected-arrivals")
@Tag(name = "Exchange")
@Produces(MediaType.APPLICATION_JSON)
public final class ExpectedArrivalResource implements RestResource {
    private final ExpectedArrivals arrivals;

    @Activate
    public ExpectedArrivalResource(@Reference ExpectedArrivals arrivals) {
        this.arrivals = arrivals;
    }

    @GET
    @Operation(
            operationId = "listExpectedArrivals",
            summary = "Travellers the neighbour let go and who have not come yet",
            description = "Needs INSPECT. The earliest first; only the fields the agreement names are filled.")
    public Page<ExpectedArrival> waiting(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        return arrivals.waiting(Caller.actor(by), Paging.of(limit, after));
    }
}
