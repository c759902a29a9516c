package org.mpaka.web.rest.examination;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.mpaka.api.Page;
import org.mpaka.api.examination.Examinations;
import org.mpaka.api.examination.ReferenceDocument;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Descriptions and pictures of genuine documents and known forgeries. */
@Component(service = RestResource.class)
@Path("reference-documents")
@Tag(name = "Examinations")
@Produces(MediaType.APPLICATION_JSON)
public final class ReferenceResource implements RestResource {
    private static final String ID = "(?=.{1,64}\\z)[a-z0-9]+(-[a-z0-9]+)*";
    private static final String NAME = "(?=.{1,100}\\z)[a-z0-9]+(-[a-z0-9]+)*\\.(png|jpg|svg)";

    private final Examinations examinations;

    @Activate
    public ReferenceResource(@Reference Examinations examinations) {
        this.examinations = examinations;
    }

    @GET
    @Operation(
            operationId = "listReferenceDocuments",
            summary = "Every description that is here",
            description = "Needs SECOND_LINE or INSPECT. They come with country bundles. `invented` ones are of no real"
                    + " document.")
    public Page<ReferenceDocument> list(@Context SecurityContext by) {
        return Page.of(examinations.references(Caller.actor(by)));
    }

    @GET
    @Path("{reference}/pictures/{picture}")
    @Produces({"image/svg+xml", "image/png", "image/jpeg"})
    @Operation(
            operationId = "readReferencePicture",
            summary = "A picture of a description",
            description = "Needs SECOND_LINE or INSPECT.")
    @ApiResponse(
            responseCode = "200",
            description = "The picture",
            content = {
                @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))
            })
    public Response picture(
            @Parameter(description = "Its identifier.", example = "uto-passport-2007")
                    @PathParam("reference")
                    @Pattern(regexp = ID)
                    String reference,
            @Parameter(description = "Its name.", example = "utopia-passport-data-page.svg")
                    @PathParam("picture")
                    @Pattern(regexp = NAME)
                    String picture,
            @Context SecurityContext by) {
        var found = examinations.picture(Caller.actor(by), reference, picture);
        return Response.ok(found.image(), found.mediaType()).build();
    }
}
