package org.mpaka.web.rest.chip;

import io.swagger.v3.oas.annotations.Operation;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.chip.ChipPortrait;
import org.mpaka.api.chip.ChipReading;
import org.mpaka.api.chip.ChipReadings;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was read from the chips of travellers who are at this post. */
@Component(service = RestResource.class)
@Path("chips")
@Tag(name = "Inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ChipResource implements RestResource {
    private final ChipReadings readings;

    @Activate
    public ChipResource(@Reference ChipReadings readings) {
        this.readings = readings;
    }

    @GET
    @Path("{inspection}")
    @Operation(
            operationId = "readChip",
            summary = "What the chip of a traveller's document said, check by check",
            description =
                    "For whoever may see the inspection. `NOT_FOUND` when no chip was read, or hours ago: it is kept"
                            + " in memory only.")
    public ChipView chip(@PathParam("inspection") InspectionId inspection, @Context SecurityContext by) {
        return ChipView.of(get(inspection, by));
    }

    @GET
    @Path("{inspection}/portrait")
    @Produces("image/jpeg")
    @Operation(
            operationId = "readChipPortrait",
            summary = "The portrait in the chip",
            description = "As a JPEG written anew, at most 800 pixels a side. `NOT_FOUND` when there is none.")
    @ApiResponse(
            responseCode = "200",
            description = "The portrait",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")))
    public byte[] portrait(@PathParam("inspection") InspectionId inspection, @Context SecurityContext by) {
        return get(inspection, by)
                .portrait()
                .map(ChipPortrait::image)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "portrait", inspection));
    }

    @POST
    @Path("{inspection}")
    @Operation(
            operationId = "readChipWithCardNumber",
            summary = "Read the chip again with the number printed on the card",
            description = "For documents whose zone does not open the chip.")
    public Inspection readWith(
            @PathParam("inspection") InspectionId inspection, CardNumber given, @Context SecurityContext by) {
        return readings.readWith(Caller.actor(by), inspection, given.revision(), given.cardNumber());
    }

    private ChipReading get(InspectionId inspection, SecurityContext by) {
        return readings.find(Caller.actor(by), inspection)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "chip", inspection));
    }

    /**
     * The card access number.
     *
     * @param revision of the inspection that was seen
     * @param cardNumber six digits, printed on the card
     */
    public record CardNumber(int revision, @NotEmpty @Size(max = 6) String cardNumber) {
        @Override
        public String toString() {
            return "CardNumber";
        }
    }
}
