package org.mpaka.web.rest.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Sessions;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.Hits;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.examination.PagePictures;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Created;
import org.mpaka.web.rest.edge.IdempotencyKey;
import org.mpaka.web.rest.edge.Paging;
import org.mpaka.web.rest.edge.RepeatedWrites;
import org.mpaka.web.rest.edge.SignInThrottle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Inspects travellers at a lane. */
@Component(service = RestResource.class)
@Path("inspections")
@Tag(name = "Inspections", description = "The main job: read a document, see the checks, decide.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class InspectionResource implements RestResource {
    private static final Logger LOG = LoggerFactory.getLogger(InspectionResource.class);

    private final Inspections inspections;
    private final Hits hits;
    private final Sessions sessions;
    private final SignInThrottle throttle;
    private final RepeatedWrites writes;
    private final PagePictures pictures;

    @Activate
    public InspectionResource(
            @Reference Inspections inspections,
            @Reference Hits hits,
            @Reference Sessions sessions,
            @Reference SignInThrottle throttle,
            @Reference RepeatedWrites writes,
            @Reference PagePictures pictures) {
        this.inspections = inspections;
        this.hits = hits;
        this.sessions = sessions;
        this.throttle = throttle;
        this.writes = writes;
        this.pictures = pictures;
    }

    @POST
    @Created
    @Operation(
            operationId = "startInspection",
            summary = "Start with a document",
            description =
                    "Needs INSPECT and an open shift. Reads the document, runs all checks side by side and answers"
                            + " when each has answered or is late; a late check is NOT_DONE. Bad text is no error: the findings"
                            + " name the field at fault. The inspection before it at this lane is closed.")
    public Inspection start(
            DocumentInput input,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Context SecurityContext by) {
        var actor = Caller.actor(by);
        return pictured(actor, inspections.start(actor, input, writes.key(key, actor, "startInspection", input)));
    }

    @GET
    @Operation(
            operationId = "listRecentInspections",
            summary = "My last inspections of this shift",
            description = "Needs INSPECT. Latest first, one part only.")
    public Page<Inspection> recent(@QueryParam("limit") @Nullable Integer limit, @Context SecurityContext by) {
        int bounded = Paging.of(limit, null).limit();
        return Page.of(inspections.recent(Caller.actor(by), bounded));
    }

    @GET
    @Path("{inspection}")
    @Operation(
            operationId = "readInspection",
            summary = "An inspection as it stands",
            description = "Needs INSPECT for one's own, SECOND_LINE for a referred one. The look is journaled.")
    public Inspection read(@PathParam("inspection") InspectionId inspection, @Context SecurityContext by) {
        return inspections.get(Caller.actor(by), inspection);
    }

    @PUT
    @Path("{inspection}/declaration")
    @Operation(
            operationId = "declare",
            summary = "Note what the traveller said",
            description = "Replaces the declaration and rules again.")
    public Inspection declare(
            @PathParam("inspection") InspectionId inspection,
            InspectionRequests.Declared given,
            @Context SecurityContext by) {
        return inspections.declare(Caller.actor(by), inspection, given.revision(), given.declaration());
    }

    @PUT
    @Path("{inspection}/document")
    @Operation(
            operationId = "rescan",
            summary = "Replace the document's data",
            description = "Scanned again or keyed by hand; runs all checks again.")
    public Inspection rescan(
            @PathParam("inspection") InspectionId inspection,
            InspectionRequests.Rescan given,
            @Context SecurityContext by) {
        var actor = Caller.actor(by);
        return pictured(actor, inspections.rescan(actor, inspection, given.revision(), given.input()));
    }

    /** With the picture that the reader took, if this post keeps any. The traveller does not wait because it cannot be kept. */
    private Inspection pictured(Actor actor, Inspection inspection) {
        try {
            pictures.offerScanned(actor, inspection);
        } catch (RuntimeException e) {
            LOG.warn("The picture of the page of {} is not kept", inspection.id(), e);
        }
        return inspection;
    }

    @POST
    @Path("{inspection}/checks/{check}")
    @Operation(operationId = "recheck", summary = "Run one check again", description = "For a check that is NOT_DONE.")
    public Inspection recheck(
            @PathParam("inspection") InspectionId inspection,
            @PathParam("check") CheckId check,
            InspectionRequests.Act given,
            @Context SecurityContext by) {
        return inspections.recheck(Caller.actor(by), inspection, given.revision(), check);
    }

    @POST
    @Path("{inspection}/decision")
    @Operation(
            operationId = "decide",
            summary = "Decide",
            description = "An admission records the crossing at once, a refusal when it is confirmed."
                    + " `MISSING_FIELD` when an admission to a limited stay gives no days,"
                    + " `REASON_REQUIRED` when it goes against the ruling or past a check that is not passed,"
                    + " `WRONG_STATE` when it was decided already, `CHANGED_MEANWHILE` when the revision is old.")
    public Inspection decide(
            @PathParam("inspection") InspectionId inspection,
            InspectionRequests.Decided given,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Context SecurityContext by) {
        var actor = Caller.actor(by);
        return inspections.decide(
                actor,
                inspection,
                given.revision(),
                given.decision(),
                writes.key(key, actor, "decide", inspection, given));
    }

    @POST
    @Path("{inspection}/confirmation")
    @Operation(
            operationId = "confirmRefusal",
            summary = "Confirm a refusal as the second officer",
            description = "The second officer signs with name and password at the first one's workstation and needs"
                    + " CONFIRM. `SECOND_PERSON_REQUIRED` when it is the same person.")
    public Inspection confirm(
            @PathParam("inspection") InspectionId inspection,
            InspectionRequests.Confirmation given,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Context HttpServletRequest request,
            @Context SecurityContext by) {
        Caller.of(by);
        throttle.pass(request.getRemoteAddr());
        var second = sessions.vouch(given.user(), given.password().toCharArray(), Right.CONFIRM);
        var once = writes.key(key, second, "confirmRefusal", inspection, given.revision(), given.agrees());
        return inspections.confirmRefusal(second, inspection, given.revision(), given.agrees(), once);
    }

    @POST
    @Path("{inspection}/undo")
    @Operation(
            operationId = "undo",
            summary = "Take the decision back",
            description = "While the traveller is at the lane; afterwards only a correction of the crossing helps.")
    public Inspection undo(
            @PathParam("inspection") InspectionId inspection,
            InspectionRequests.ReasonedAct given,
            @Context SecurityContext by) {
        return inspections.undo(Caller.actor(by), inspection, given.revision(), given.reason());
    }

    @POST
    @Path("{inspection}/leave")
    @Operation(
            operationId = "leave",
            summary = "The traveller has left the lane",
            description = "Closes the inspection. Starting the next one does the same.")
    public Inspection leave(@PathParam("inspection") InspectionId inspection, @Context SecurityContext by) {
        return inspections.leave(Caller.actor(by), inspection);
    }

    @POST
    @Path("{inspection}/abandon")
    @Operation(
            operationId = "abandon",
            summary = "Give up without a decision",
            description = "The traveller turned back, or the document was another's.")
    public Inspection abandon(
            @PathParam("inspection") InspectionId inspection,
            InspectionRequests.ReasonedAct given,
            @Context SecurityContext by) {
        return inspections.abandon(Caller.actor(by), inspection, given.revision(), given.reason());
    }

    @GET
    @Path("{inspection}/hits")
    @Operation(
            operationId = "listHitsOfInspection",
            summary = "Records to compare with the traveller",
            description = "Only those the caller may see.")
    public Page<Hit> hits(@PathParam("inspection") InspectionId inspection, @Context SecurityContext by) {
        return Page.of(hits.of(Caller.actor(by), inspection));
    }
}
