package org.mpaka.web.rest.alert;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.mpaka.api.source.ExternalSources;
import org.mpaka.api.source.SourceFault;
import org.mpaka.api.source.SourceHealth;
import org.mpaka.api.source.SourceId;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How the external sources are, and asking one by hand. */
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

    @GET
    @Path("faults")
    @Operation(
            operationId = "listExternalSourceFaults",
            summary = "Sources that were set up and cannot be asked",
            description =
                    "Needs INSPECT, SECOND_LINE, ALERT_READ or SYSTEM_ADMINISTER. The file with the settings, what is"
                            + " wrong with it and what it should be.")
    public Page<SourceFault> faults(@Context SecurityContext by) {
        return Page.of(sources.faults(Caller.actor(by)));
    }

    @POST
    @Path("{source}/questions")
    @Operation(
            operationId = "askExternalSource",
            summary = "Ask one source by hand",
            description =
                    "Needs ALERT_READ; silent records only with ALERT_READ_SILENT. Outside of an inspection: no hit is"
                            + " raised. That it was asked and why is journaled, the question is not. Answers within the source's"
                            + " time; `INVALID_FIELD` when the source does not take what is asked for.")
    public SourceQuestions.Answered ask(
            @PathParam("source") SourceId source, SourceQuestions.Asked asked, @Context SecurityContext by) {
        return SourceQuestions.Answered.of(sources.ask(Caller.actor(by), source, asked.question(), asked.reason()));
    }
}
