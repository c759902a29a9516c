package org.mpaka.web.rest.alert;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.alert.AlertListHealth;
import org.mpaka.api.alert.ListHealth;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How old the lists are, and how many of their hits are true. */
@Component(service = RestResource.class)
@Path("alert-list-health")
@Tag(name = "Alert lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ListHealthResource implements RestResource {
    private static final int USUAL_DAYS = 90;
    private final AlertListHealth health;
    private final Clock clock;

    @Activate
    public ListHealthResource(@Reference AlertListHealth health, @Reference Clock clock) {
        this.health = health;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listAlertListHealth",
            summary = "Age and precision of the lists",
            description =
                    "Needs ALERT_READ, ALERT_IMPORT or HIT_ADJUDICATE. Silent hits count only for those with ALERT_READ_SILENT.")
    public Page<ListHealth> lists(
            @Parameter(description = "First day (UTC) of the hits counted; 90 days before the last if left out.")
                    @QueryParam("from")
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last day; today if left out.") @QueryParam("to") @Nullable LocalDate to,
            @Context SecurityContext by) {
        var last = last(to);
        return Page.of(health.lists(Caller.actor(by), first(from, last), last));
    }

    @GET
    @Path("base-rate")
    @Operation(
            operationId = "readAlertBaseRate",
            summary = "True hits expected against alarms raised",
            description =
                    "Needs ALERT_READ, ALERT_IMPORT or HIT_ADJUDICATE. Over all lists; `screened` are inspections begun.")
    public ListHealth.BaseRate baseRate(
            @Parameter(description = "First day (UTC); 90 days before the last if left out.")
                    @QueryParam("from")
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last day; today if left out.") @QueryParam("to") @Nullable LocalDate to,
            @Context SecurityContext by) {
        var last = last(to);
        return health.baseRate(Caller.actor(by), first(from, last), last);
    }

    private LocalDate last(@Nullable LocalDate to) {
        return to == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : to;
    }

    private static LocalDate first(@Nullable LocalDate from, LocalDate to) {
        return from == null ? to.minusDays(USUAL_DAYS) : from;
    }
}
