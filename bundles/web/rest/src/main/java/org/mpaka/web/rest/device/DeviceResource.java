package org.mpaka.web.rest.device;

import io.swagger.v3.oas.annotations.Operation;
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
import java.util.stream.Stream;
import org.mpaka.api.Page;
import org.mpaka.api.access.Right;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.Devices;
import org.mpaka.api.device.PagePrinter;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Devices on the desk. */
@Component(service = RestResource.class)
@Path("devices")
@Tag(name = "Devices", description = "Readers, printers, cameras. A lost device is a status, not an error.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DeviceResource implements RestResource {
    private final Devices devices;

    @Activate
    public DeviceResource(@Reference Devices devices) {
        this.devices = devices;
    }

    @GET
    @Operation(
            operationId = "listDevices",
            summary = "The devices of this post",
            description = "With their condition and what a person can do about it. A simulator says that it is one.")
    public Page<DeviceStatus> list(@Context SecurityContext by) {
        return Page.of(devices.list(Caller.actor(by)));
    }

    @GET
    @Path("printers/{lane}")
    @Operation(
            operationId = "listLanePrinters",
            summary = "The printers of a lane",
            description =
                    "Needs INSPECT. The one that prints slips, and the one for labels where it is another; none: pages"
                            + " are printed by the browser.")
    public Page<DeviceStatus> printers(@PathParam("lane") String lane, @Context SecurityContext by) {
        Caller.actor(by).require(Right.INSPECT);
        return Page.of(Stream.of(Capability.PRINT, Capability.PRINT_LABEL)
                .flatMap(wanted -> devices.printer(lane, wanted).stream())
                .distinct()
                .map(PagePrinter::status)
                .toList());
    }

    @POST
    @Path("{device}/self-test")
    @Operation(
            operationId = "testDevice",
            summary = "Try a device",
            description = "Needs SYSTEM_ADMINISTER. Takes up to five seconds.")
    public DeviceStatus selfTest(@PathParam("device") DeviceId device, @Context SecurityContext by) {
        return devices.selfTest(Caller.actor(by), device);
    }

    @PUT
    @Path("{device}/lane")
    @Operation(
            operationId = "assignDevice",
            summary = "Say which lane a device serves",
            description = "Needs INSPECT or SYSTEM_ADMINISTER. Documents it reads go to that lane.")
    public void assign(@PathParam("device") DeviceId device, Assignment wanted, @Context SecurityContext by) {
        devices.assign(Caller.actor(by), device, wanted.lane());
    }

    /**
     * Which lane a device serves.
     *
     * @param lane number or name painted above it
     */
    public record Assignment(@NotEmpty @Size(max = 16) String lane) {}
}
