package org.mpaka.web.rest.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Set;
import org.mpaka.api.Page;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Role;
import org.mpaka.platform.jersey.RestResource;
import org.osgi.service.component.annotations.Component;

/** Says what each role may do. */
@Component(service = RestResource.class)
@Path("roles")
@Tag(name = "Administration")
@Produces(MediaType.APPLICATION_JSON)
public final class RoleResource implements RestResource {
    @GET
    @Operation(operationId = "listRoles", summary = "Roles and their rights", description = "The same on every node.")
    public Page<RoleView> list() {
        return Page.of(Arrays.stream(Role.values())
                .map(role -> new RoleView(role, role.rights()))
                .toList());
    }

    /** A role and its rights. */
    public record RoleView(Role role, Set<Right> rights) {}
}
