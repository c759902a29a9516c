package org.mpaka.web.rest.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Right;
import org.mpaka.api.device.Printout;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.SlipPrinter;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Language;
import org.mpaka.web.rest.edge.PaperRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints slips and tells real ones from forged ones. */
@Component(service = RestResource.class)
@Path("slips")
@Tag(name = "Inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SlipResource implements RestResource {
    private final SlipPrinter printer;

    @Activate
    public SlipResource(@Reference SlipPrinter printer) {
        this.printer = printer;
    }

    @GET
    @Path("{inspection}")
    @Produces("application/pdf")
    @Operation(
            operationId = "printSlip",
            summary = "The traveller's slip as PDF",
            description = "One A6 page with a signed QR code, in the language of `language`, else of"
                    + " `Accept-Language`. `WRONG_STATE` when nothing is decided.")
    @ApiResponse(
            responseCode = "200",
            description = "The slip",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    public byte[] print(
            @PathParam("inspection") InspectionId inspection,
            @Parameter(description = "The traveller's language: `en`, `fr`, `sw` or `rn`.")
                    @QueryParam("language")
                    @Nullable
                    Locale language,
            @Context HttpHeaders headers,
            @Context SecurityContext by) {
        var reader = language == null ? Language.of(headers) : Language.spokenOr(language);
        return printer.print(Caller.actor(by), inspection, reader);
    }

    @POST
    @Path("{inspection}/paper")
    @Operation(
            operationId = "printSlipAtLane",
            summary = "Print the slip at a lane",
            description =
                    "On the printer that serves the lane, at once; answers when the printer has said what became of"
                            + " it, after up to 25 seconds. From the second sheet on it says that it is a copy. `NOT_FOUND` when no"
                            + " printer serves the lane, `WRONG_STATE` when nothing is decided or this slip is being printed.")
    public Printout paper(
            @PathParam("inspection") InspectionId inspection,
            PaperRequest wanted,
            @Context HttpHeaders headers,
            @Context SecurityContext by) {
        return printer.printAt(Caller.actor(by), inspection, wanted.reader(headers), wanted.lane());
    }

    @POST
    @Path("verify")
    @Operation(
            operationId = "verifySlip",
            summary = "Verify a slip's QR code",
            description = "Tells whether this node or a known one signed it, and what it says.")
    public SlipPrinter.SlipVerification verify(SlipCode scanned, @Context SecurityContext by) {
        Caller.actor(by).require(Right.INSPECT);
        return printer.verify(scanned.code());
    }

    /**
     * A slip's QR code.
     *
     * @param code its text as scanned
     */
    public record SlipCode(@NotEmpty @Size(max = 4296) String code) {
        @Override
        public String toString() {
            return "SlipCode";
        }
    }
}
