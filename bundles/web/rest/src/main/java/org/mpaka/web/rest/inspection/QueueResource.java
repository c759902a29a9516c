package org.mpaka.web.rest.inspection;

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
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.inspection.QueueItem;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.IdempotencyKey;
import org.mpaka.web.rest.edge.RepeatedWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The second line. */
@Component(service = RestResource.class)
@Path("queue")
@Tag(name = "Second line", description = "Referrals that wait, and who works on them.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class QueueResource implements RestResource {
    private final Inspections inspections;
    private final RepeatedWrites writes;

    @Activate
    public QueueResource(@Reference Inspections inspections, @Reference RepeatedWrites writes) {
        this.inspections = inspections;
        this.writes = writes;
    }

    @GET
    @Operation(
            operationId = "listQueue",
            summary = "Referrals that wait",
            description = "Needs SECOND_LINE. Protection cases first, then the longest waiting. Label and reason are"
                    + " neutral where the reader may not see why a case has priority.")
    public Page<QueueItem> list(@Context SecurityContext by) {
        return Page.of(inspections.queue(Caller.actor(by)));
    }

    @POST
    @Path("{inspection}/take")
    @Operation(
            operationId = "takeReferral",
            summary = "Take a referral",
            description = "Needs SECOND_LINE. Nobody else can then decide it; `CHANGED_MEANWHILE` when somebody was"
                    + " faster.")
    public Inspection take(
            @PathParam("inspection") InspectionId inspection,
            InspectionRequests.Act given,
            @Context SecurityContext by) {
        return inspections.take(Caller.actor(by), inspection, given.revision());
    }

    @POST
    @Path("{inspection}/release")
    @Operation(
            operationId = "releaseReferral",
            summary = "Put a referral back into the queue",
            description = "Needs SECOND_LINE.")
    public Inspection release(
            @PathParam("inspection") InspectionId inspection,
            InspectionRequests.Act given,
            @Context SecurityContext by) {
        return inspections.release(Caller.actor(by), inspection, given.revision());
    }

    @POST
    @Path("{inspection}/notes")
    @Operation(
            operationId = "noteReferral",
            summary = "Add a note",
            description = "Needs SECOND_LINE. Sent again under its key, also with a newer revision, it is kept once.")
    public Inspection note(
            @PathParam("inspection") InspectionId inspection,
            InspectionRequests.NewNote given,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Context SecurityContext by) {
        var actor = Caller.actor(by);
        var once = writes.key(key, actor, "noteReferral", inspection, given.text());
        return inspections.note(actor, inspection, given.revision(), given.text(), once);
    }
}
