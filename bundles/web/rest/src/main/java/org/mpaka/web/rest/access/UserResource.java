package org.mpaka.web.rest.access;

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
import java.util.Set;
import org.mpaka.api.Page;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.User;
import org.mpaka.api.access.UserId;
import org.mpaka.api.access.UserWithPassword;
import org.mpaka.api.access.Users;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Created;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Administers accounts. */
@Component(service = RestResource.class)
@Path("users")
@Tag(name = "Administration", description = "Accounts, roles, sessions. Nobody changes his own roles.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class UserResource implements RestResource {
    private final Users users;

    @Activate
    public UserResource(@Reference Users users) {
        this.users = users;
    }

    @GET
    @Operation(operationId = "listUsers", summary = "All accounts", description = "Needs USER_ADMINISTER.")
    public Page<User> list(@Context SecurityContext by) {
        return Page.of(users.list(Caller.actor(by)));
    }

    @GET
    @Path("{user}")
    @Operation(operationId = "readUser", summary = "An account", description = "Needs USER_ADMINISTER.")
    public User read(@PathParam("user") UserId user, @Context SecurityContext by) {
        return users.get(Caller.actor(by), user);
    }

    @POST
    @Created
    @Operation(
            operationId = "createUser",
            summary = "Create an account",
            description = "Needs USER_ADMINISTER. The one-time password is shown once and kept nowhere; it has to be"
                    + " changed at the first sign-in.")
    public UserWithPassword create(NewUser wanted, @Context SecurityContext by) {
        return users.create(Caller.actor(by), wanted.id(), wanted.displayName(), wanted.roles());
    }

    @PUT
    @Path("{user}")
    @Operation(
            operationId = "changeUser",
            summary = "Change an account",
            description = "Needs USER_ADMINISTER. An account that is not active cannot sign in; its name is never given"
                    + " to another person.")
    public User change(@PathParam("user") UserId user, UserChange wanted, @Context SecurityContext by) {
        return users.change(Caller.actor(by), user, wanted.displayName(), wanted.roles(), wanted.active());
    }

    @POST
    @Path("{user}/password-reset")
    @Operation(
            operationId = "resetPassword",
            summary = "Give a new one-time password",
            description = "Needs USER_ADMINISTER. Opens the lock and ends the person's sessions.")
    public UserWithPassword resetPassword(@PathParam("user") UserId user, @Context SecurityContext by) {
        return users.resetPassword(Caller.actor(by), user);
    }

    /**
     * An account to be created.
     *
     * @param displayName as shown on screens and slips
     */
    public record NewUser(UserId id, @NotEmpty @Size(max = 100) String displayName, Set<Role> roles) {}

    /**
     * An account as it shall be.
     *
     * @param displayName as shown on screens and slips
     * @param active whether the person can sign in
     */
    public record UserChange(@NotEmpty @Size(max = 100) String displayName, Set<Role> roles, boolean active) {}
}
