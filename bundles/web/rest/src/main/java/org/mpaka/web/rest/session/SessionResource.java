package org.mpaka.web.rest.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Session;
import org.mpaka.api.access.Sessions;
import org.mpaka.api.access.SignedIn;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.SignInThrottle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signs in and out. */
@Component(service = RestResource.class)
@Path("session")
@Tag(name = "Session", description = "Signing in and out, locking the screen, changing the password.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SessionResource implements RestResource {
    private final Sessions sessions;
    private final Inspections inspections;
    private final ThisNode node;
    private final SignInThrottle throttle;

    @Activate
    public SessionResource(
            @Reference Sessions sessions,
            @Reference Inspections inspections,
            @Reference ThisNode node,
            @Reference SignInThrottle throttle) {
        this.sessions = sessions;
        this.inspections = inspections;
        this.node = node;
        this.throttle = throttle;
    }

    @POST
    @Operation(
            operationId = "signIn",
            summary = "Sign in",
            description = "Opens a session and sets the cookie `__Host-sid`. A wrong name and a wrong password answer"
                    + " alike. Too many tries from one address answer 429 with `Retry-After`.")
    @ApiResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response signIn(Credentials.SignIn given, @Context HttpServletRequest request) {
        String address = request.getRemoteAddr();
        throttle.pass(address);
        return opened(sessions.signIn(given.user(), given.password().toCharArray(), address));
    }

    @GET
    @Operation(
            operationId = "readSession",
            summary = "Who is signed in",
            description = "Answers for a locked session too. Asking does not count as using the session.")
    public SessionView read(@Context SecurityContext by) {
        return view(Caller.of(by).session());
    }

    @DELETE
    @Operation(operationId = "signOut", summary = "Sign out", description = "Ends the session and clears the cookie.")
    @ApiResponse(responseCode = "204", description = "Signed out")
    public Response signOut(@Context SecurityContext by) {
        sessions.signOut(Caller.of(by).token());
        return Response.noContent().cookie(SessionCookie.cleared()).build();
    }

    @POST
    @Path("lock")
    @Operation(
            operationId = "lockSession",
            summary = "Lock the screen",
            description = "The inspection under way is kept. Until it is unlocked, everything else answers 401"
                    + " `SESSION_LOCKED`.")
    public void lock(@Context SecurityContext by) {
        sessions.lock(Caller.of(by).token());
    }

    @POST
    @Path("unlock")
    @Operation(operationId = "unlockSession", summary = "Unlock the screen", description = "By the same person.")
    public SessionView unlock(
            Credentials.Unlock given, @Context SecurityContext by, @Context HttpServletRequest request) {
        throttle.pass(request.getRemoteAddr());
        return view(sessions.unlock(Caller.of(by).token(), given.password().toCharArray()));
    }

    @POST
    @Path("password")
    @Operation(
            operationId = "changePassword",
            summary = "Change the password",
            description =
                    "All other sessions of the person end; this one gets a new cookie and CSRF token. `present` may be"
                            + " left out within ten minutes of a sign-in with a one-time password.")
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response changePassword(
            Credentials.PasswordChange given, @Context SecurityContext by, @Context HttpServletRequest request) {
        throttle.pass(request.getRemoteAddr());
        return opened(sessions.changePassword(
                Caller.of(by).token(),
                given.present().orElse("").toCharArray(),
                given.wanted().toCharArray()));
    }

    private Response opened(SignedIn signedIn) {
        return Response.ok(view(signedIn.session()))
                .cookie(SessionCookie.holding(signedIn.token()))
                .build();
    }

    private SessionView view(Session session) {
        return SessionView.of(session, node.identity(), inspections.currentShift(session.actor()));
    }
}
