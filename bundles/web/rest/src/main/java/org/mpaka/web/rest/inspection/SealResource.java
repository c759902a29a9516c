package org.mpaka.web.rest.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Base64;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Right;
import org.mpaka.api.document.SealReading;
import org.mpaka.api.document.Seals;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads barcodes and visible seals of documents. */
@Component(service = RestResource.class)
@Path("seals")
@Tag(name = "Inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SealResource implements RestResource {
    private final Seals seals;

    @Activate
    public SealResource(@Reference Seals seals) {
        this.seals = seals;
    }

    @POST
    @Path("read")
    @Operation(
            operationId = "readSeal",
            summary = "Read a document's barcode or visible seal",
            description = "Needs INSPECT. Says what the code holds and whether its signature is right: the finding on"
                    + " `signature` is PASSED, FAILED or NOT_POSSIBLE with the reason. Nothing is kept. Bad content is"
                    + " no error: the findings name the byte at fault.")
    public SealReading read(SealContent scanned, @Context SecurityContext by) {
        Caller.actor(by).require(Right.INSPECT);
        try {
            return seals.read(Base64.getDecoder().decode(scanned.content()));
        } catch (IllegalArgumentException e) {
            throw new MpakaException(ErrorCode.INVALID_FIELD, "content", "Base64");
        }
    }

    /**
     * What a scanner read.
     *
     * @param content the bytes of the code, Base64; text is UTF-8
     */
    public record SealContent(@NotEmpty @Size(max = 87_384) String content) {
        @Override
        public String toString() {
            return "SealContent";
        }
    }
}
