package org.mpaka.web.rest.permit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.permit.Permit;
import org.mpaka.api.permit.Permits;
import org.mpaka.api.traveller.Overstay;
import org.mpaka.api.traveller.StayBook;
import org.mpaka.api.traveller.StayCount;
import org.mpaka.api.traveller.StayRule;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Days of stays, who should have left, and a traveller's permits. */
@Component(service = RestResource.class)
@Path("stays")
@Tag(name = "Permits")
@Produces(MediaType.APPLICATION_JSON)
public final class StayResource implements RestResource {
    private static final int MONTH = 30;

    private final StayBook stays;
    private final Permits permits;

    @Activate
    public StayResource(@Reference StayBook stays, @Reference Permits permits) {
        this.stays = stays;
        this.permits = permits;
    }

    @GET
    @Path("overstays")
    @Operation(
            operationId = "listOverstays",
            summary = "Who entered, should have left and has no exit",
            description = "Needs TRAVELLER_READ. The latest end first, permits counted; as far as this node's register"
                    + " knows. A page can be shorter than its limit.")
    public Page<Overstay> overstays(
            @Parameter(description = "Only stays that ended within so many days, up to 730; 30 when left out.")
                    @QueryParam("withinDays")
                    @Nullable
                    Integer withinDays,
            @Parameter(description = "Most shown, up to 500.") @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        return stays.overstays(Caller.actor(by), withinDays == null ? MONTH : withinDays, Paging.of(limit, after));
    }

    @GET
    @Path("{traveller}")
    @Operation(
            operationId = "countStay",
            summary = "Days spent and left under a rule",
            description = "Needs TRAVELLER_READ. Over all entries and posts the register knows.")
    public StayCount count(
            @PathParam("traveller") TravellerId traveller,
            @Parameter(description = "The day.", required = true, example = "2026-11-22") @QueryParam("on") @Nullable
                    LocalDate on,
            @Parameter(description = "Days allowed; 90 when left out.") @QueryParam("days") @Nullable Integer days,
            @Parameter(description = "Within so many days, up to 1830; 180 when left out.")
                    @QueryParam("windowDays")
                    @Nullable
                    Integer windowDays,
            @Context SecurityContext by) {
        if (on == null) throw new MpakaException(ErrorCode.MISSING_FIELD, "on");
        var rule = new StayRule(days == null ? 90 : days, windowDays == null ? 180 : windowDays);
        return stays.count(Caller.actor(by), traveller, on, rule);
    }

    @GET
    @Path("{traveller}/permits")
    @Operation(
            operationId = "listPermitsOfTraveller",
            summary = "A traveller's permits, the latest first",
            description = "Needs PERMIT_APPLY, PERMIT_GRANT or TRAVELLER_READ; the look is journaled.")
    public Page<Permit> permits(@PathParam("traveller") TravellerId traveller, @Context SecurityContext by) {
        return Page.of(permits.of(Caller.actor(by), traveller));
    }
}
