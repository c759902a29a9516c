package org.mpaka.web.rest.legislation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import org.mpaka.api.legislation.LawComparison;
import org.mpaka.api.legislation.LawComparisons;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Created;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Laws compared in the background: a year of crossings takes longer than a request may. */
@Component(service = RestResource.class)
@Path("law-comparisons")
@Tag(name = "Legislation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LawComparisonResource implements RestResource {
    private static final String READING = "Needs LAW_PROPOSE or LAW_APPROVE.";

    private final LawComparisons comparisons;

    @Activate
    public LawComparisonResource(@Reference LawComparisons comparisons) {
        this.comparisons = comparisons;
    }

    @POST
    @Created
    @Operation(
            operationId = "startLawComparison",
            summary = "Compare two laws, or run a change dry, on recorded crossings",
            description = READING + " Nobody can be known again from the result. `NOT_FOUND` for a version that is not"
                    + " known here, `WRONG_STATE` when too many wait.")
    public LawComparison start(LawRequests.NewLawComparison given, @Context SecurityContext by) {
        var actor = Caller.actor(by);
        return given.change()
                .map(change -> comparisons.dryRun(actor, change, given.from(), given.to()))
                .orElseGet(() -> comparisons.compare(actor, given.before(), given.after(), given.from(), given.to()));
    }

    @GET
    @Path("{comparison}")
    @Operation(
            operationId = "readLawComparison",
            summary = "How far a comparison is, and its result",
            description = READING + " `NOT_FOUND` when it was forgotten: twenty are remembered, until the node ends.")
    public LawComparison read(@PathParam("comparison") UUID comparison, @Context SecurityContext by) {
        return comparisons.get(Caller.actor(by), comparison);
    }

    @POST
    @Path("{comparison}/cancel")
    @Operation(
            operationId = "cancelLawComparison",
            summary = "End a comparison",
            description = READING + " One that has ended stays as it is.")
    public LawComparison cancel(@PathParam("comparison") UUID comparison, @Context SecurityContext by) {
        return comparisons.cancel(Caller.actor(by), comparison);
    }
}
