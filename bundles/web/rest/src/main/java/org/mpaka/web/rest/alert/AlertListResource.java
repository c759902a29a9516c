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
import org.mpaka.api.alert.AlertImports;
import org.mpaka.api.alert.AlertList;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.alert.EarlierHits;
import org.mpaka.api.alert.Hits;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the lists and rolls them back. */
@Component(service = RestResource.class)
@Path("alert-lists")
@Tag(name = "Alert lists", description = "Lists in force, their age, and their import.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AlertListResource implements RestResource {
    private final Alerts alerts;
    private final AlertImports imports;
    private final Hits hits;

    @Activate
    public AlertListResource(@Reference Alerts alerts, @Reference AlertImports imports, @Reference Hits hits) {
        this.alerts = alerts;
        this.imports = imports;
        this.hits = hits;
    }

    @GET
    @Operation(
            operationId = "listAlertLists",
            summary = "The lists and how fresh they are",
            description = "Needs ALERT_READ or INSPECT.")
    public Page<AlertList> list(@Context SecurityContext by) {
        return Page.of(alerts.lists(Caller.actor(by)));
    }

    @GET
    @Path("{list}/earlier-hits")
    @Operation(
            operationId = "readEarlierHits",
            summary = "How often the last hits of a list were the same person",
            description = "Of the last 200 decided ones that the person may see.")
    public EarlierHits earlierHits(@PathParam("list") AlertListId list, @Context SecurityContext by) {
        return hits.earlier(Caller.actor(by), list);
    }

    @POST
    @Path("{list}/roll-back")
    @Operation(
            operationId = "rollBackAlertList",
            summary = "Put the version before the present one in force",
            description = "Needs ALERT_IMPORT.")
    public AlertList rollBack(
            @PathParam("list") AlertListId list, AlertRequests.Reason given, @Context SecurityContext by) {
        return imports.rollBack(Caller.actor(by), list, given.reason());
    }
}
