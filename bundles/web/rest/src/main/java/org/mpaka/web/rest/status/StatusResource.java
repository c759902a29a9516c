package org.mpaka.web.rest.status;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How the post is. */
@Component(service = RestResource.class)
@Path("status")
@Tag(name = "Status", description = "What the notice line shows, and events as they happen.")
@Produces(MediaType.APPLICATION_JSON)
public final class StatusResource implements RestResource {
    private final Status status;

    @Activate
    public StatusResource(@Reference Status status) {
        this.status = status;
    }

    @GET
    @Operation(
            operationId = "readStatus",
            summary = "Links, list ages, outbox, devices, mode",
            description = "For any signed-in person; what the person has no right to see is left out. Asking does not"
                    + " count as using the session.")
    public StatusView read(@Context SecurityContext by) {
        return status.of(Caller.actor(by));
    }
}
