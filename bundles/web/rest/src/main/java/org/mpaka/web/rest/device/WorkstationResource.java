package org.mpaka.web.rest.device;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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
import org.mpaka.api.Page;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Workstation;
import org.mpaka.api.device.Workstations;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Workstations with a device agent. */
@Component(service = RestResource.class)
@Path("workstations")
@Tag(name = "Devices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkstationResource implements RestResource {
    private final Workstations workstations;

    @Activate
    public WorkstationResource(@Reference Workstations workstations) {
        this.workstations = workstations;
    }

    @GET
    @Operation(
            operationId = "listWorkstations",
            summary = "The workstations whose devices this post may use",
            description = "By name, revoked ones too. Needs INSPECT or SYSTEM_ADMINISTER.")
    public Page<Workstation> list(@Context SecurityContext by) {
        return Page.of(workstations.list(Caller.actor(by)));
    }

    @POST
    @Operation(
            operationId = "inviteWorkstation",
            summary = "Let one workstation enrol",
            description =
                    "Needs SYSTEM_ADMINISTER. The code is told to the person at the workstation, who types it there; it"
                            + " is good once. `WRONG_STATE` when this post listens to no workstation.")
    public Workstations.Invitation invite(Expected expected, @Context SecurityContext by) {
        return workstations.invite(Caller.actor(by), expected.name(), expected.lane());
    }

    @POST
    @Path("{workstation}/revoke")
    @Operation(
            operationId = "revokeWorkstation",
            summary = "Cut a workstation off",
            description = "Needs SYSTEM_ADMINISTER. Its devices are lost at once; to use it again, invite it again.")
    public Workstation revoke(
            @PathParam("workstation") DeviceId workstation, Revocation given, @Context SecurityContext by) {
        return workstations.revoke(Caller.actor(by), workstation, given.reason());
    }

    /**
     * A workstation that is to enrol.
     *
     * @param name the first part of the identifiers of its devices, up to 24 characters
     * @param lane which its devices serve
     */
    public record Expected(
            @Schema(example = "counter-1") @NotNull DeviceId name, @NotEmpty @Size(max = 16) String lane) {}

    /**
     * Why a workstation is cut off.
     *
     * @param reason kept in the journal
     */
    public record Revocation(@NotEmpty @Size(min = 3, max = 500) String reason) {}
}
