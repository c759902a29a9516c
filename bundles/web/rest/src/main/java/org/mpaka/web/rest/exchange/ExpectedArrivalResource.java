package org.mpaka.web.rest.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.passenger.ExpectedPeople;
import org.mpaka.api.passenger.ExpectedPerson;
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
    private final ExpectedPeople people;
    private final Inspections inspections;

    @Activate
    public ExpectedArrivalResource(@Reference ExpectedPeople people, @Reference Inspections inspections) {
        this.people = people;
        this.inspections = inspections;
    }

    @GET
    @Operation(
            operationId = "listExpectedArrivals",
            summary = "Travellers who are on the way here and have not come yet",
            description = "Needs INSPECT. One list of those whom the neighbour let go, of whom only the fields the"
                    + " agreement names are filled, and of those on passenger lists. The earliest first.")
    public Page<ExpectedPerson> waiting(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        return people.waiting(Caller.actor(by), Paging.of(limit, after));
    }

    @GET
    @Path("of/{inspection}")
    @Operation(
            operationId = "matchExpectedArrival",
            summary = "Whether the traveller of an inspection was expected",
            description =
                    "Needs INSPECT. By the document's number and issuer, or else by name and date of birth; one item"
                            + " or none.")
    public Page<ExpectedPeople.Match> match(
            @PathParam("inspection") InspectionId inspection, @Context SecurityContext by) {
        var actor = Caller.actor(by);
        var document = inspections.get(actor, inspection).reading().document();
        return Page.of(
                document.flatMap(shown -> people.match(actor, shown)).stream().toList());
    }
}
