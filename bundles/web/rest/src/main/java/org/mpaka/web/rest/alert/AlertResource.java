package org.mpaka.web.rest.alert;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertChange;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertProposal;
import org.mpaka.api.alert.AlertQuery;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Created;
import org.mpaka.web.rest.edge.IdempotencyKey;
import org.mpaka.web.rest.edge.Paging;
import org.mpaka.web.rest.edge.RepeatedWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the national list's alerts. */
@Component(service = RestResource.class)
@Path("alerts")
@Tag(name = "Alerts", description = "Whom, what and which vehicle the state looks for. Two persons make an alert.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AlertResource implements RestResource {
    private static final int USUAL_DAYS = 30;
    private final Alerts alerts;
    private final Clock clock;
    private final RepeatedWrites writes;

    @Activate
    public AlertResource(@Reference Alerts alerts, @Reference Clock clock, @Reference RepeatedWrites writes) {
        this.alerts = alerts;
        this.clock = clock;
        this.writes = writes;
    }

    @POST
    @Path("find")
    @Operation(
            operationId = "findAlerts",
            summary = "Find alerts",
            description = "Needs ALERT_READ; silent ones are seen only with ALERT_READ_SILENT. The look is journaled.")
    public Page<Alert> find(AlertRequests.AlertSearch wanted, @Context SecurityContext by) {
        var query = new AlertQuery(wanted.list(), wanted.text(), wanted.category(), wanted.state());
        var page = Paging.of(wanted.limit().orElse(null), wanted.after().orElse(null));
        return alerts.find(Caller.actor(by), query, page);
    }

    @GET
    @Path("{alert}")
    @Operation(
            operationId = "readAlert",
            summary = "An alert",
            description = "Needs ALERT_READ. The look is journaled.")
    public Alert read(@PathParam("alert") AlertId alert, @Context SecurityContext by) {
        return alerts.get(Caller.actor(by), alert);
    }

    @POST
    @Created
    @Operation(
            operationId = "proposeAlert",
            summary = "Propose an alert",
            description = "Needs ALERT_PROPOSE. Not in force until another person approves.")
    public Alert propose(
            NewAlert alert, @HeaderParam(IdempotencyKey.HEADER) @Nullable String key, @Context SecurityContext by) {
        var actor = Caller.actor(by);
        return alerts.propose(actor, alert, writes.key(key, actor, "proposeAlert", alert));
    }

    @GET
    @Path("due")
    @Operation(
            operationId = "listDueAlerts",
            summary = "Alerts to be reviewed, or ending",
            description = "Needs ALERT_READ. Of the national list; those whose review date or last day is not after the"
                    + " day asked for, the soonest first. The look is journaled.")
    public Page<Alert> due(
            @Parameter(description = "Up to this day; thirty days from today (UTC) if left out.")
                    @QueryParam("until")
                    @Nullable
                    LocalDate until,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        var last = until == null
                ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(USUAL_DAYS)
                : until;
        return alerts.due(Caller.actor(by), last, Paging.of(limit, after));
    }

    @GET
    @Path("changes")
    @Operation(
            operationId = "listAlertChanges",
            summary = "Changes that wait for another person",
            description = "Needs ALERT_READ. The oldest first, field by field. The look is journaled.")
    public Page<AlertChange> changes(@Context SecurityContext by) {
        return Page.of(alerts.changes(Caller.actor(by)));
    }

    @POST
    @Path("{alert}/change")
    @Operation(
            operationId = "proposeAlertChange",
            summary = "Propose to change an alert",
            description =
                    "Needs ALERT_PROPOSE. All of the alert as it is to be; in force as it was until another person"
                            + " approves.")
    public Alert change(
            @PathParam("alert") AlertId alert, AlertRequests.WantedChange given, @Context SecurityContext by) {
        return alerts.proposeChange(Caller.actor(by), alert, given.wanted(), given.reason());
    }

    @GET
    @Path("{alert}/proposal")
    @Operation(
            operationId = "readAlertProposal",
            summary = "What waits for another person at an alert",
            description = "Needs ALERT_READ. Whole, with the revision that an approval names; `NOT_FOUND` when nothing"
                    + " waits. The look is journaled.")
    public AlertProposal proposal(@PathParam("alert") AlertId alert, @Context SecurityContext by) {
        return alerts.proposal(Caller.actor(by), alert)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "proposal", alert));
    }

    @POST
    @Path("{alert}/approve")
    @Operation(
            operationId = "approveAlert",
            summary = "Approve what was proposed",
            description =
                    "Needs ALERT_APPROVE. An alert, its change or its withdrawal; `SECOND_PERSON_REQUIRED` for one's own,"
                            + " `CHANGED_MEANWHILE` when the revision is not that of what waits.")
    public Alert approve(@PathParam("alert") AlertId alert, AlertRequests.Seen given, @Context SecurityContext by) {
        return alerts.approve(Caller.actor(by), alert, given.revision());
    }

    @POST
    @Path("{alert}/withdrawal")
    @Operation(
            operationId = "proposeWithdrawal",
            summary = "Propose to withdraw an alert",
            description = "Needs ALERT_PROPOSE. In force until another person approves the withdrawal.")
    public Alert withdraw(@PathParam("alert") AlertId alert, AlertRequests.Reason given, @Context SecurityContext by) {
        return alerts.proposeWithdrawal(Caller.actor(by), alert, given.reason());
    }

    @POST
    @Path("{alert}/reject")
    @Operation(
            operationId = "rejectAlert",
            summary = "Turn down what was proposed",
            description = "Needs ALERT_APPROVE. `CHANGED_MEANWHILE` when the revision is not that of what waits.")
    public Alert reject(
            @PathParam("alert") AlertId alert, AlertRequests.TurnedDown given, @Context SecurityContext by) {
        return alerts.reject(Caller.actor(by), alert, given.revision(), given.reason());
    }
}
