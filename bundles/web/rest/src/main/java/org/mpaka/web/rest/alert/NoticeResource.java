package org.mpaka.web.rest.alert;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.HitNotice;
import org.mpaka.api.alert.HitNotices;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The inbox of alerts' owners. */
@Component(service = RestResource.class)
@Path("hit-notices")
@Tag(name = "Hits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class NoticeResource implements RestResource {
    private final HitNotices notices;

    @Activate
    public NoticeResource(@Reference HitNotices notices) {
        this.notices = notices;
    }

    @GET
    @Operation(
            operationId = "listHitNotices",
            summary = "What owners of alerts are told of",
            description =
                    "Users of an agency see its own, with ALERT_APPROVE all are seen. The youngest first. The look"
                            + " is journaled.")
    public Page<HitNotice> list(
            @Parameter(description = "Only those nobody read yet.") @QueryParam("unread") @DefaultValue("false")
                    boolean unread,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        return notices.list(Caller.actor(by), unread, Paging.of(limit, after));
    }

    @GET
    @Path("inbox")
    @Operation(
            operationId = "readInbox",
            summary = "Whether this person has an inbox, and what waits in it",
            description = "For everybody who is signed in. Counted up to 100; not journaled, because it shows nobody.")
    public HitNotices.Inbox inbox(@Context SecurityContext by) {
        return notices.inbox(Caller.actor(by));
    }

    @POST
    @Path("{hit}/read")
    @Operation(
            operationId = "readHitNotice",
            summary = "Say that a notice was read",
            description = "The first to say so is remembered.")
    public HitNotice read(@PathParam("hit") HitId hit, @Context SecurityContext by) {
        return notices.read(Caller.actor(by), hit);
    }
}
