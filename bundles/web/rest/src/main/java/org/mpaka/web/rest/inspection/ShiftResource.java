package org.mpaka.web.rest.inspection;

import io.swagger.v3.oas.annotations.Operation;
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
import java.util.Optional;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.inspection.Shift;
import org.mpaka.api.inspection.ShiftId;
import org.mpaka.api.inspection.ShiftSummary;
import org.mpaka.api.traveller.Direction;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Created;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens and closes shifts. */
@Component(service = RestResource.class)
@Path("shifts")
@Tag(name = "Shifts", description = "An officer's time on a lane.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ShiftResource implements RestResource {
    private final Inspections inspections;

    @Activate
    public ShiftResource(@Reference Inspections inspections) {
        this.inspections = inspections;
    }

    @POST
    @Created
    @Operation(
            operationId = "openShift",
            summary = "Open a shift on a lane",
            description =
                    "Needs INSPECT. Closes the officer's earlier shift. `WRONG_STATE` when another officer has the"
                            + " lane.")
    public Shift open(NewShift wanted, @Context SecurityContext by) {
        return inspections.openShift(Caller.actor(by), wanted.lane(), wanted.direction());
    }

    @GET
    @Path("current")
    @Operation(
            operationId = "readCurrentShift",
            summary = "My open shift",
            description = "`shift` is absent when none is open.")
    public CurrentShift current(@Context SecurityContext by) {
        return new CurrentShift(inspections.currentShift(Caller.actor(by)));
    }

    @POST
    @Path("{shift}/close")
    @Operation(
            operationId = "closeShift",
            summary = "Close my shift",
            description = "Needs INSPECT. Answers with what was done in it, for the hand-over.")
    public ShiftSummary close(@PathParam("shift") ShiftId shift, @Context SecurityContext by) {
        return inspections.closeShift(Caller.actor(by), shift);
    }

    /**
     * A shift to be opened.
     *
     * @param lane number or name painted above it
     */
    public record NewShift(@NotEmpty @Size(max = 16) String lane, Direction direction) {}

    /**
     * The officer's shift.
     *
     * @param shift absent when none is open
     */
    public record CurrentShift(Optional<Shift> shift) {}
}
