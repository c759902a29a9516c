package org.mpaka.web.rest.traveller;

import io.swagger.v3.oas.annotations.Operation;
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
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.traveller.NameQuery;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerFile;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.api.traveller.Travellers;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.IdempotencyKey;
import org.mpaka.web.rest.edge.Paging;
import org.mpaka.web.rest.edge.RepeatedWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Searches the register and mends it. */
@Component(service = RestResource.class)
@Path("travellers")
@Tag(name = "Travellers", description = "Persons and their crossings; every look is journaled.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TravellerResource implements RestResource {
    private final Travellers travellers;
    private final RepeatedWrites writes;

    @Activate
    public TravellerResource(@Reference Travellers travellers, @Reference RepeatedWrites writes) {
        this.travellers = travellers;
        this.writes = writes;
    }

    @POST
    @Path("find-by-document")
    @Operation(
            operationId = "findTravellersByDocument",
            summary = "Whose document is this",
            description = "Needs TRAVELLER_READ. Several persons when they still wait to be merged.")
    public Page<Traveller> byDocument(TravellerRequests.DocumentSearch wanted, @Context SecurityContext by) {
        return Page.of(travellers.findByDocument(Caller.actor(by), wanted.issuer(), wanted.number()));
    }

    @POST
    @Path("find-by-name")
    @Operation(
            operationId = "findTravellersByName",
            summary = "Search by name and birth date",
            description = "Needs TRAVELLER_READ. In order of name.")
    public Page<Traveller> byName(TravellerRequests.NameSearch wanted, @Context SecurityContext by) {
        var query = new NameQuery(wanted.names(), wanted.birth(), wanted.nationality());
        var page = Paging.of(wanted.limit().orElse(null), wanted.after().orElse(null));
        return travellers.findByName(Caller.actor(by), query, page);
    }

    @GET
    @Path("{traveller}")
    @Operation(
            operationId = "readTravellerFile",
            summary = "A traveller's file",
            description = "Needs TRAVELLER_READ. `limit` and `after` page through the crossings, latest first.")
    public TravellerFile file(
            @PathParam("traveller") TravellerId traveller,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        return travellers.file(Caller.actor(by), traveller, Paging.of(limit, after));
    }

    @GET
    @Path("{traveller}/merged")
    @Operation(
            operationId = "listMergedTravellers",
            summary = "The files merged into a traveller's",
            description =
                    "Needs TRAVELLER_READ. Each with the names and documents it was recorded with, the oldest first.")
    public Page<Traveller> merged(@PathParam("traveller") TravellerId traveller, @Context SecurityContext by) {
        return Page.of(travellers.merged(Caller.actor(by), traveller));
    }

    @POST
    @Path("{traveller}/merge")
    @Operation(
            operationId = "mergeTravellers",
            summary = "Two files are one person",
            description = "Needs TRAVELLER_MERGE. The one in the address is kept.")
    public Traveller merge(
            @PathParam("traveller") TravellerId kept,
            TravellerRequests.Merge given,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Context SecurityContext by) {
        var actor = Caller.actor(by);
        var once = writes.key(key, actor, "mergeTravellers", kept, given);
        return travellers.merge(actor, kept, given.merged(), given.reason(), once);
    }

    @POST
    @Path("{traveller}/unmerge")
    @Operation(
            operationId = "unmergeTraveller",
            summary = "Take a merge back",
            description =
                    "Needs TRAVELLER_MERGE. The address names the file that was merged into another; each crossing"
                            + " returns to the person it was recorded for.")
    public Traveller unmerge(
            @PathParam("traveller") TravellerId merged,
            TravellerRequests.Unmerge given,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Context SecurityContext by) {
        var actor = Caller.actor(by);
        var once = writes.key(key, actor, "unmergeTraveller", merged, given);
        return travellers.unmerge(actor, merged, given.reason(), once);
    }
}
