package org.mpaka.web.rest.permit;

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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.permit.Permit;
import org.mpaka.api.permit.PermitApplication;
import org.mpaka.api.permit.PermitId;
import org.mpaka.api.permit.PermitKind;
import org.mpaka.api.permit.Permits;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Created;
import org.mpaka.web.rest.edge.IdempotencyKey;
import org.mpaka.web.rest.edge.Paging;
import org.mpaka.web.rest.edge.RepeatedWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Visas, passes and residence permits. */
@Component(service = RestResource.class)
@Path("permits")
@Tag(
        name = "Permits",
        description = "Visas, passes and residence permits: kinds by the law of the day, and their life.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PermitResource implements RestResource {
    private static final String READING = "Needs PERMIT_APPLY, PERMIT_GRANT or TRAVELLER_READ; the look is journaled.";
    private static final String GRANTING = "Needs PERMIT_GRANT. `CHANGED_MEANWHILE` when somebody else was quicker.";

    private final Permits permits;
    private final RepeatedWrites writes;

    @Activate
    public PermitResource(@Reference Permits permits, @Reference RepeatedWrites writes) {
        this.permits = permits;
        this.writes = writes;
    }

    @GET
    @Operation(operationId = "listPermits", summary = "Permits, the latest application first", description = READING)
    public Page<Permit> list(
            @Parameter(description = "Only these; `EXPIRED` are those granted whose last day is over.")
                    @QueryParam("state")
                    Permit.@Nullable State state,
            @Parameter(description = "Most shown, up to 500.") @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        return permits.list(Caller.actor(by), Optional.ofNullable(state), Paging.of(limit, after));
    }

    @GET
    @Path("kinds")
    @Operation(
            operationId = "listPermitKinds",
            summary = "Kinds of permits that the law of a day knows",
            description = "Needs PERMIT_APPLY or PERMIT_GRANT. With validity, fee and citation; what is absent was not"
                    + " seen.")
    public Page<PermitKind> kinds(
            @Parameter(description = "The day.", required = true, example = "2026-11-22") @QueryParam("on") @Nullable
                    LocalDate on,
            @Context SecurityContext by) {
        if (on == null) throw new MpakaException(ErrorCode.MISSING_FIELD, "on");
        return Page.of(permits.kinds(Caller.actor(by), on));
    }

    @POST
    @Path("find")
    @Operation(
            operationId = "findPermits",
            summary = "By number of the permit, a receipt or the document",
            description = READING + " At most 50.")
    public Page<Permit> find(PermitRequests.NumberSearch wanted, @Context SecurityContext by) {
        return Page.of(permits.find(Caller.actor(by), wanted.number()));
    }

    @POST
    @Created
    @Operation(
            operationId = "applyForPermit",
            summary = "Take an application",
            description = "Needs PERMIT_APPLY. Nothing is granted yet.")
    public Permit apply(
            PermitApplication wanted,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Context SecurityContext by) {
        var actor = Caller.actor(by);
        return permits.apply(actor, wanted, writes.key(key, actor, "applyForPermit", wanted));
    }

    @GET
    @Path("{permit}")
    @Operation(operationId = "readPermit", summary = "A permit", description = READING)
    public Permit read(@PathParam("permit") PermitId permit, @Context SecurityContext by) {
        return permits.get(Caller.actor(by), permit);
    }

    @POST
    @Path("{permit}/grant")
    @Operation(
            operationId = "grantPermit",
            summary = "Grant",
            description = GRANTING + " PERMIT_APPLY is enough for what the law gives for nothing. With the fee's"
                    + " receipt; `INVALID_FIELD` when it would last longer than the law allows or another fee was paid,"
                    + " `REASON_REQUIRED` where the law may only advise, its validity or fee was not seen, or the fee is"
                    + " waived.")
    public Permit grant(
            @PathParam("permit") PermitId permit, PermitRequests.PermitDecided given, @Context SecurityContext by) {
        return permits.grant(Caller.actor(by), permit, given.revision(), given.terms());
    }

    @POST
    @Path("{permit}/extend")
    @Operation(
            operationId = "extendPermit",
            summary = "Make longer",
            description = GRANTING + " By as much as the law gives once more, from the day after the last one.")
    public Permit extend(
            @PathParam("permit") PermitId permit, PermitRequests.PermitDecided given, @Context SecurityContext by) {
        return permits.extend(Caller.actor(by), permit, given.revision(), given.terms());
    }

    @POST
    @Path("{permit}/refuse")
    @Operation(operationId = "refusePermit", summary = "Refuse an application", description = GRANTING)
    public Permit refuse(
            @PathParam("permit") PermitId permit, PermitRequests.PermitEnded given, @Context SecurityContext by) {
        return permits.refuse(Caller.actor(by), permit, given.revision(), given.reason());
    }

    @POST
    @Path("{permit}/cancel")
    @Operation(operationId = "cancelPermit", summary = "Take an application or a permit back", description = GRANTING)
    public Permit cancel(
            @PathParam("permit") PermitId permit, PermitRequests.PermitEnded given, @Context SecurityContext by) {
        return permits.cancel(Caller.actor(by), permit, given.revision(), given.reason());
    }
}
