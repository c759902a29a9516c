package org.mpaka.web.rest.legislation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.mpaka.api.Page;
import org.mpaka.api.document.StateCodes;
import org.mpaka.platform.jersey.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Codes of states and organisations. */
@Component(service = RestResource.class)
@Path("state-codes")
@Tag(name = "Reference data")
@Produces(MediaType.APPLICATION_JSON)
public final class StateCodeResource implements RestResource {
    private final StateCodes codes;

    @Activate
    public StateCodeResource(@Reference StateCodes codes) {
        this.codes = codes;
    }

    @GET
    @Operation(
            operationId = "listStateCodes",
            summary = "Codes of states and organisations",
            description = "Of Doc 9303-3 section 5, with the special ones; in one part.")
    public Page<StateCodes.StateCode> list() {
        return Page.of(codes.all());
    }
}
