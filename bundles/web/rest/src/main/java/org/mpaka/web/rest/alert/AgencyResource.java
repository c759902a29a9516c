package org.mpaka.web.rest.alert;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.mpaka.api.Page;
import org.mpaka.api.alert.Agencies;
import org.mpaka.api.alert.Agency;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Administers authorities and their users. */
@Component(service = RestResource.class)
@Path("agencies")
@Tag(name = "Alerts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AgencyResource implements RestResource {
    private final Agencies agencies;

    @Activate
    public AgencyResource(@Reference Agencies agencies) {
        this.agencies = agencies;
    }

    @GET
    @Operation(
            operationId = "listAgencies",
            summary = "Authorities and their users",
            description = "Needs ALERT_READ, HIT_ADJUDICATE or USER_ADMINISTER.")
    public Page<Agency> list(@Context SecurityContext by) {
        return Page.of(agencies.all(Caller.actor(by)));
    }

    @PUT
    @Path("{agency}")
    @Operation(
            operationId = "putAgency",
            summary = "Make or change an authority",
            description = "Needs USER_ADMINISTER. Its users see its alerts and are told of its hits.")
    public Agency put(
            @PathParam("agency") AgencyId agency, AlertRequests.NamedAgency given, @Context SecurityContext by) {
        return agencies.put(Caller.actor(by), new Agency(agency, given.name(), given.members()));
    }
}
