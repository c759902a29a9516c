package org.mpaka.web.rest.permit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.mpaka.api.device.Printout;
import org.mpaka.api.permit.PermitId;
import org.mpaka.api.permit.PermitPrinter;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Language;
import org.mpaka.web.rest.edge.PaperRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints permits and receipts. */
@Component(service = RestResource.class)
@Path("permit-pages/{permit}")
@Tag(name = "Permits")
@Produces("application/pdf")
public final class PermitPrintResource implements RestResource {
    private final PermitPrinter printer;

    @Activate
    public PermitPrintResource(@Reference PermitPrinter printer) {
        this.printer = printer;
    }

    @GET
    @Operation(
            operationId = "printPermit",
            summary = "The permit as PDF",
            description = "One A6 page with a signed QR code. `WRONG_STATE` when it is not granted, or cancelled.")
    @ApiResponse(
            responseCode = "200",
            description = "The permit",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    public byte[] permit(
            @PathParam("permit") PermitId permit,
            @Parameter(description = "The holder's language: `en`, `fr`, `sw` or `rn`.")
                    @QueryParam("language")
                    @Nullable
                    Locale language,
            @Context HttpHeaders headers,
            @Context SecurityContext by) {
        return printer.permit(Caller.actor(by), permit, reader(language, headers));
    }

    @GET
    @Path("receipts/{receipt}")
    @Operation(
            operationId = "printReceipt",
            summary = "A receipt as PDF",
            description = "One A6 page with a signed QR code.")
    @ApiResponse(
            responseCode = "200",
            description = "The receipt",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    public byte[] receipt(
            @PathParam("permit") PermitId permit,
            @Parameter(description = "Its number.", example = "R-BDI-KOB-1-26-00007") @PathParam("receipt")
                    String receipt,
            @Parameter(description = "The holder's language: `en`, `fr`, `sw` or `rn`.")
                    @QueryParam("language")
                    @Nullable
                    Locale language,
            @Context HttpHeaders headers,
            @Context SecurityContext by) {
        return printer.receipt(Caller.actor(by), permit, receipt, reader(language, headers));
    }

    @POST
    @Path("paper")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "printPermitAtLane",
            summary = "Print the permit at a lane",
            description = "On the label printer that serves the lane, else its slip printer; as printSlipAtLane.")
    public Printout permitAt(
            @PathParam("permit") PermitId permit,
            PaperRequest wanted,
            @Context HttpHeaders headers,
            @Context SecurityContext by) {
        return printer.permitAt(Caller.actor(by), permit, wanted.reader(headers), wanted.lane());
    }

    @POST
    @Path("receipts/{receipt}/paper")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "printReceiptAtLane",
            summary = "Print a receipt at a lane",
            description = "On the slip printer that serves the lane; as printSlipAtLane.")
    public Printout receiptAt(
            @PathParam("permit") PermitId permit,
            @Parameter(description = "Its number.", example = "R-BDI-KOB-1-26-00007") @PathParam("receipt")
                    String receipt,
            PaperRequest wanted,
            @Context HttpHeaders headers,
            @Context SecurityContext by) {
        return printer.receiptAt(Caller.actor(by), permit, receipt, wanted.reader(headers), wanted.lane());
    }

    private static Locale reader(@Nullable Locale language, HttpHeaders headers) {
        return language == null ? Language.of(headers) : Language.spokenOr(language);
    }
}
