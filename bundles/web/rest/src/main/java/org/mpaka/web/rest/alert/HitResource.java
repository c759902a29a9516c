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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.alert.Handling;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.Hits;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Language;
import org.mpaka.web.rest.edge.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adjudicates hits. */
@Component(service = RestResource.class)
@Path("hits")
@Tag(name = "Hits", description = "Records that may be the traveller's; a person compares them.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class HitResource implements RestResource {
    private final Hits hits;

    @Activate
    public HitResource(@Reference Hits hits) {
        this.hits = hits;
    }

    @GET
    @Operation(
            operationId = "listHits",
            summary = "Hits in a state",
            description = "Needs HIT_ADJUDICATE. Longest waiting first; silent ones only with ALERT_READ_SILENT.")
    public Page<Hit> list(
            @Parameter(description = "Where the hits stand.") @QueryParam("state") @DefaultValue("OPEN")
                    Hit.State state,
            @Parameter(description = "Only those raised after the traveller had left.")
                    @QueryParam("late")
                    @DefaultValue("false")
                    boolean late,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        return hits.find(Caller.actor(by), state, late, Paging.of(limit, after));
    }

    @GET
    @Path("{hit}")
    @Operation(
            operationId = "readHit",
            summary = "Traveller and record side by side",
            description = "Field by field, with the explanation of the match.")
    public Hit read(@PathParam("hit") HitId hit, @Context SecurityContext by) {
        return hits.get(Caller.actor(by), hit);
    }

    @POST
    @Path("{hit}/verdicts")
    @Operation(
            operationId = "adjudicateHit",
            summary = "Say whether it is the same",
            description = "Needs HIT_ADJUDICATE. SAME by one person waits for a second one.")
    public Hit adjudicate(@PathParam("hit") HitId hit, AlertRequests.NewVerdict given, @Context SecurityContext by) {
        return hits.adjudicate(Caller.actor(by), hit, given.verdict(), given.reason());
    }

    @GET
    @Path("{hit}/handling")
    @Operation(
            operationId = "readHandling",
            summary = "What to do at a hit",
            description = "As the alert's owner says, in the language of `Accept-Language` where he gave it in it.")
    public Handling handling(@PathParam("hit") HitId hit, @Context HttpHeaders headers, @Context SecurityContext by) {
        return hits.handling(Caller.actor(by), hit, Language.of(headers));
    }

    @POST
    @Path("{hit}/hand-over")
    @Operation(
            operationId = "handOver",
            summary = "Note to whom the traveller was handed over",
            description = "Needs HIT_ADJUDICATE; `WRONG_STATE` before two persons said SAME.")
    public Hit handOver(@PathParam("hit") HitId hit, AlertRequests.GivenTo given, @Context SecurityContext by) {
        return hits.handOver(Caller.actor(by), hit, given.to(), given.agency(), given.note());
    }

    @POST
    @Path("{hit}/receipt")
    @Operation(
            operationId = "takeOver",
            summary = "Confirm that the traveller was taken over",
            description = "A user of the agency, or who has CONFIRM; `SECOND_PERSON_REQUIRED` for who handed over.")
    public Hit takeOver(@PathParam("hit") HitId hit, AlertRequests.Received given, @Context SecurityContext by) {
        return hits.takeOver(Caller.actor(by), hit, given.reference());
    }
}
