package org.mpaka.web.rest.alert;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.mpaka.api.Page;
import org.mpaka.api.source.ExternalSources;
import org.mpaka.api.source.SourceHealth;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How the external sources are. */
@Component(service = RestResource.class)
@Path("external-sources")
@Tag(name = "Alert lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SourceResource implements RestResource {
    private final ExternalSources sources;

    @Activate
    public SourceResource(@Reference ExternalSources sources) {
        this.sources = sources;
    }

    @GET
    @Operation(
            operationId = "listExternalSources",
            summary = "External databases that inspections ask",
            description = "Needs INSPECT, SECOND_LINE, ALERT_READ or SYSTEM_ADMINISTER. Counts and times since the node"
                    + " started; nothing of what was asked.")
    public Page<SourceHealth> all(@Context SecurityContext by) {
        return Page.of(sources.health(Caller.actor(by)));
    }
}
