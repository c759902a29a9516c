package org.mpaka.web.rest.alert;

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
import org.mpaka.api.Page;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ListThreshold;
import org.mpaka.api.alert.ListThresholds;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** From which score on a list's records are shown. */
@Component(service = RestResource.class)
@Path("alert-list-thresholds")
@Tag(name = "Alert lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ThresholdResource implements RestResource {
    private final ListThresholds thresholds;

    @Activate
    public ThresholdResource(@Reference ListThresholds thresholds) {
        this.thresholds = thresholds;
    }

    @GET
    @Operation(
            operationId = "listThresholds",
            summary = "From which score on records are shown, list by list",
            description = "Needs ALERT_READ, ALERT_IMPORT or HIT_ADJUDICATE.")
    public Page<ListThreshold> list(@Context SecurityContext by) {
        return Page.of(thresholds.all(Caller.actor(by)));
    }

    @POST
    @Path("{list}/proposal")
    @Operation(
            operationId = "proposeThreshold",
            summary = "Propose another threshold",
            description =
                    "Needs ALERT_PROPOSE. 70 to 100 per cent; without one the node's settings decide again. Not in"
                            + " force until another person approves.")
    public ListThreshold propose(
            @PathParam("list") AlertListId list, AlertRequests.NewThreshold given, @Context SecurityContext by) {
        return thresholds.propose(Caller.actor(by), list, given.percent(), given.reason());
    }

    @POST
    @Path("{list}/approve")
    @Operation(
            operationId = "approveThreshold",
            summary = "Approve the proposed threshold",
            description = "Needs ALERT_APPROVE; `SECOND_PERSON_REQUIRED` for one's own, `CHANGED_MEANWHILE` when the"
                    + " revision is not that of what waits. Holds for the next traveller.")
    public ListThreshold approve(
            @PathParam("list") AlertListId list, AlertRequests.Seen given, @Context SecurityContext by) {
        return thresholds.approve(Caller.actor(by), list, given.revision());
    }

    @POST
    @Path("{list}/reject")
    @Operation(
            operationId = "rejectThreshold",
            summary = "Turn the proposed threshold down",
            description = "Needs ALERT_APPROVE. `CHANGED_MEANWHILE` when the revision is not that of what waits.")
    public ListThreshold reject(
            @PathParam("list") AlertListId list, AlertRequests.TurnedDown given, @Context SecurityContext by) {
        return thresholds.reject(Caller.actor(by), list, given.revision(), given.reason());
    }
}
