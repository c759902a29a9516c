package org.mpaka.web.rest.device;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.Page;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Right;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Simulator;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Plays scripted documents, for training and demonstrations. */
@Component(service = RestResource.class)
@Path("simulators")
@Tag(name = "Devices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SimulatorResource implements RestResource {
    private final List<Simulator> simulators;
    private final ThisNode node;

    @Activate
    public SimulatorResource(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Simulator> simulators,
            @Reference ThisNode node) {
        this.simulators = List.copyOf(simulators);
        this.node = node;
    }

    @GET
    @Operation(
            operationId = "listSimulators",
            summary = "Simulators and their scripts",
            description = "Needs INSPECT. Empty on a post with real data.")
    public Page<Script> list(@Context SecurityContext by) {
        Caller.actor(by).require(Right.INSPECT);
        return Page.of(
                available().map(one -> new Script(one.id(), one.script())).toList());
    }

    @POST
    @Path("{simulator}/present")
    @Operation(
            operationId = "presentScripted",
            summary = "Present a document of the script",
            description =
                    "Needs INSPECT. It is read as a reader would read it, at the lane the simulator is assigned to.")
    public void present(@PathParam("simulator") DeviceId simulator, Presentation wanted, @Context SecurityContext by) {
        Caller.actor(by).require(Right.INSPECT);
        get(simulator).present(wanted.index());
    }

    @GET
    @Path("{simulator}/shown")
    @Operation(
            operationId = "showSimulated",
            summary = "What can be seen of a simulator",
            description = "Needs INSPECT. Pages that a simulated printer printed, lamps of a simulated gate; the latest"
                    + " first.")
    public Page<Shown> shown(@PathParam("simulator") DeviceId simulator, @Context SecurityContext by) {
        Caller.actor(by).require(Right.INSPECT);
        return Page.of(get(simulator).shown().stream().map(Shown::new).toList());
    }

    private Simulator get(DeviceId simulator) {
        return available()
                .filter(one -> one.id().equals(simulator))
                .findFirst()
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "simulator", simulator));
    }

    private Stream<Simulator> available() {
        return node.identity().mode() == NodeIdentity.Mode.LIVE ? Stream.empty() : simulators.stream();
    }

    /**
     * What a simulator can present.
     *
     * @param titles of the scripted documents, in order
     */
    public record Script(DeviceId simulator, List<String> titles) {}

    /**
     * What can be seen of a simulator.
     *
     * @param text in lines; no personal data of anybody who lives
     */
    public record Shown(String text) {
        @Override
        public String toString() {
            return "Shown";
        }
    }

    /**
     * Which document to present.
     *
     * @param index from 0
     */
    public record Presentation(@Min(0) int index) {}
}
