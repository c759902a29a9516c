package org.mpaka.web.rest.device;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.mpaka.api.device.Gates;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gates at lanes. */
@Component(service = RestResource.class)
@Path("gates")
@Tag(name = "Devices")
@Produces(MediaType.APPLICATION_JSON)
public final class GateResource implements RestResource {
    private final Gates gates;

    @Activate
    public GateResource(@Reference Gates gates) {
        this.gates = gates;
    }

    @GET
    @Path("{crossing}")
    @Operation(
            operationId = "getGatePassage",
            summary = "What became of the gate after a crossing",
            description = "Needs INSPECT. The event `gate` says that it is new. `NOT_FOUND` where no gate was asked.")
    public Gates.Passage passage(@PathParam("crossing") CrossingId crossing, @Context SecurityContext by) {
        return gates.passage(Caller.actor(by), crossing)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "gate", crossing));
    }

    @POST
    @Path("{crossing}/again")
    @Operation(
            operationId = "openGateAgain",
            summary = "Open the gate once more for the same person",
            description = "Needs INSPECT; journaled. Answers when the gate has, after up to seven seconds. `NOT_FOUND`"
                    + " without a gate, `WRONG_STATE` when the admission is undone, corrected or too long ago, or the gate"
                    + " is being opened for it. Never repeated by itself: who sends it twice opens twice.")
    public Gates.Passage again(@PathParam("crossing") CrossingId crossing, @Context SecurityContext by) {
        return gates.openAgain(Caller.actor(by), crossing);
    }
}
