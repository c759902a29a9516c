package org.mpaka.web.rest.edge;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Session;

/**
 * Who makes a request.
 *
 * @param token the secret of the session's cookie
 */
public record Caller(String token, Session session) implements Principal {
    public static Caller of(SecurityContext context) {
        if (context.getUserPrincipal() instanceof Caller caller) return caller;
        throw new MpakaException(ErrorCode.SESSION_ENDED);
    }

    /** In whose name the request is made. */
    public static Actor actor(SecurityContext context) {
        return of(context).session().actor();
    }

    @Override
    public String getName() {
        return session.actor().user().value();
    }

    @Override
    public String toString() {
        return session.toString();
    }
}
