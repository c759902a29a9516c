package org.mpaka.web.rest.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import org.mpaka.api.access.Right;
import org.mpaka.api.document.PageImages;
import org.mpaka.api.document.PageReading;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.BoundedInput;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads photographs and scans of documents. */
@Component(service = RestResource.class)
@Path("pages")
@Tag(name = "Inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PageResource implements RestResource {
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    private final PageImages pages;

    @Activate
    public PageResource(@Reference PageImages pages) {
        this.pages = pages;
    }

    @POST
    @Path("read")
    @Consumes({JPEG, PNG, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "readPage",
            summary = "Read the zone and the barcodes in a picture of a page",
            description = "Needs INSPECT. A JPEG or PNG of at most 12 MiB and 50 million pixels. Nothing is kept and no"
                    + " inspection is opened: the lines are given to `startInspection` when the officer has compared"
                    + " them. `repairs` names each character that was changed because a check digit bears it out;"
                    + " `missed` says why there is no zone that adds up.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = JPEG, schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = PNG, schema = @Schema(type = "string", format = "binary"))
                            }))
    public PageReading read(InputStream image, @Context SecurityContext by) throws IOException {
        var actor = Caller.actor(by);
        // before twelve million octets are read for one who may not
        actor.require(Right.INSPECT);
        return pages.read(actor, new BoundedInput(image, PageImages.MAXIMUM_BYTES).readAllBytes());
    }
}
