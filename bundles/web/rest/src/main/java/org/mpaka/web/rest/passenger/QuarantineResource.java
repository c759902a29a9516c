package org.mpaka.web.rest.passenger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mpaka.api.Page;
import org.mpaka.api.passenger.PassengerLists;
import org.mpaka.api.passenger.QuarantinedFile;
import org.mpaka.api.passenger.TakenFile;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Passenger lists that could not be read: look, correct, throw away. */
@Component(service = RestResource.class)
@Path("passenger-quarantine")
@Tag(name = "Passenger lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class QuarantineResource implements RestResource {
    private static final String TEXT = "text/plain;charset=UTF-8";

    private final PassengerLists lists;

    @Activate
    public QuarantineResource(@Reference PassengerLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listQuarantine",
            summary = "Files that could not be read",
            description = "Needs SCREEN_PEOPLE. The youngest first, each with segment, element and reason.")
    public Page<QuarantinedFile> all(@Context SecurityContext by) {
        return Page.of(lists.quarantine(Caller.actor(by)));
    }

    @GET
    @Path("{quarantined}/content")
    @Produces(TEXT)
    @Operation(
            operationId = "readQuarantined",
            summary = "The file as text",
            description = "Needs SCREEN_PEOPLE; the look is journaled.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
    public Response content(@PathParam("quarantined") UUID file, @Context SecurityContext by) {
        return Response.ok(lists.content(Caller.actor(by), file)).build();
    }

    @POST
    @Path("{quarantined}/correct")
    @Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "correctQuarantined",
            summary = "Take a corrected text in its place",
            description = "Needs SCREEN_PEOPLE. Journaled. What is still wrong waits again, under a new identifier.")
    public TakenFile correct(@PathParam("quarantined") UUID file, InputStream text, @Context SecurityContext by)
            throws IOException {
        var corrected = new String(PassengerListResource.bytes(text), StandardCharsets.UTF_8);
        return lists.correct(Caller.actor(by), file, corrected);
    }

    @POST
    @Path("{quarantined}/discard")
    @Operation(
            operationId = "discardQuarantined",
            summary = "Throw a file away",
            description = "Needs SCREEN_PEOPLE. Journaled with the reason.")
    public void discard(
            @PathParam("quarantined") UUID file, @Valid PassengerRequests.WhyDeleted why, @Context SecurityContext by) {
        lists.discard(Caller.actor(by), file, why.reason());
    }
}
