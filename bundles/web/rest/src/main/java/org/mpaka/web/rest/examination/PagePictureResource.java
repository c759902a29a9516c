package org.mpaka.web.rest.examination;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import org.mpaka.api.examination.PagePictures;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.BoundedInput;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pictures of pages, as far as this post keeps them. */
@Component(service = RestResource.class)
@Path("page-pictures")
@Tag(name = "Examinations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PagePictureResource implements RestResource {
    private static final String JPEG = "image/jpeg";

    private final PagePictures pictures;

    @Activate
    public PagePictureResource(@Reference PagePictures pictures) {
        this.pictures = pictures;
    }

    @GET
    @Operation(
            operationId = "readPagePicturePolicy",
            summary = "Whose pictures this post keeps, and for how long",
            description = "For everybody who is signed in.")
    public PagePictures.Policy policy(@Context SecurityContext by) {
        Caller.actor(by);
        return pictures.policy();
    }

    @PUT
    @Path("{inspection}")
    @Consumes({JPEG, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "offerPagePicture",
            summary = "Give the picture of the page to be kept, if the policy says so",
            description =
                    "Needs INSPECT or SECOND_LINE; the inspection must be one's own. A JPEG of at most 3 MiB, as it is"
                            + " to be shown. `WAITING`: kept when the traveller is referred, forgotten when he leaves.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = JPEG, schema = @Schema(type = "string", format = "binary"))))
    public OfferedPicture offer(
            @PathParam("inspection") InspectionId inspection, InputStream picture, @Context SecurityContext by)
            throws IOException {
        var bytes = new BoundedInput(picture, PagePictures.MAXIMUM_BYTES).readAllBytes();
        return new OfferedPicture(pictures.offer(Caller.actor(by), inspection, bytes));
    }

    @GET
    @Path("{inspection}")
    @Produces(JPEG)
    @Operation(
            operationId = "readPagePicture",
            summary = "The picture of the page",
            description = "Needs SECOND_LINE. The look is journaled. `NOT_FOUND` when none is kept.")
    @ApiResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = JPEG, schema = @Schema(type = "string", format = "binary")))
    public byte[] look(@PathParam("inspection") InspectionId inspection, @Context SecurityContext by) {
        return pictures.look(Caller.actor(by), inspection);
    }

    @POST
    @Path("{inspection}/delete")
    @Operation(
            operationId = "deletePagePicture",
            summary = "Delete the picture alone",
            description = "Needs CONFIRM. The reason is journaled; the record of the inspection stays.")
    public void delete(
            @PathParam("inspection") InspectionId inspection, PictureReason given, @Context SecurityContext by) {
        pictures.delete(Caller.actor(by), inspection, given.reason());
    }

    /** What became of it. */
    public record OfferedPicture(PagePictures.Fate fate) {}

    /**
     * Why a picture is deleted.
     *
     * @param reason in the person's words
     */
    public record PictureReason(@NotEmpty @Size(min = 3, max = 500) String reason) {}
}
