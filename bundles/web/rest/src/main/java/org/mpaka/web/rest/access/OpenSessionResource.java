package org.mpaka.web.rest.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import org.mpaka.api.Page;
import org.mpaka.api.access.Session;
import org.mpaka.api.access.SessionId;
import org.mpaka.api.access.Sessions;
import org.mpaka.api.access.UserId;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows and ends the sessions of all people. */
@Component(service = RestResource.class)
@Path("sessions")
@Tag(name = "Administration")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenSessionResource implements RestResource {
    private final Sessions sessions;

    @Activate
    public OpenSessionResource(@Reference Sessions sessions) {
        this.sessions = sessions;
    }

    @GET
    @Operation(operationId = "listSessions", summary = "Who is signed in", description = "Needs USER_ADMINISTER.")
    public Page<OpenSession> list(@Context SecurityContext by) {
        return Page.of(
                sessions.list(Caller.actor(by)).stream().map(OpenSession::of).toList());
    }

    @DELETE
    @Path("{session}")
    @Operation(
            operationId = "endSession",
            summary = "End a session",
            description = "Needs USER_ADMINISTER. An inspection under way is kept.")
    public void end(@PathParam("session") SessionId session, @Context SecurityContext by) {
        sessions.end(Caller.actor(by), session);
    }

    /** A session without what opens it or writes through it. */
    public record OpenSession(
            SessionId id,
            UserId user,
            String displayName,
            String workstation,
            Instant signedInAt,
            Instant lastSeenAt,
            Instant endsAt,
            boolean locked) {
        static OpenSession of(Session session) {
            return new OpenSession(
                    session.id(),
                    session.actor().user(),
                    session.actor().displayName(),
                    session.workstation(),
                    session.signedInAt(),
                    session.lastSeenAt(),
                    session.endsAt(),
                    session.locked());
        }
    }
}
