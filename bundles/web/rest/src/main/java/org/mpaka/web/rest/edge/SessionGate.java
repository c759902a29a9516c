package org.mpaka.web.rest.edge;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Session;
import org.mpaka.api.access.Sessions;
import org.mpaka.platform.jersey.RestProvider;
import org.mpaka.web.rest.session.SessionCookie;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets a request in: its origin, its session, its token against forgery, and what the session's state allows.
 *
 * <p>Before matching, so that without a session not even the existence of an address can be told.
 */
@Component(service = RestProvider.class)
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public final class SessionGate implements ContainerRequestFilter, RestProvider {
    private static final String TOKEN_HEADER = "X-XSRF-TOKEN";
    private static final String ORIGIN_HEADER = "Sec-Fetch-Site";
    private static final Set<String> OWN_ORIGIN = Set.of("same-origin", "none");

    private final Sessions sessions;

    @Context
    private @Nullable HttpServletRequest servlet;

    @Activate
    public SessionGate(@Reference Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        refuseForeignOrigin(request);
        String operation = request.getMethod() + " " + path(request);
        if (Doors.isPublic(operation)) return;
        var caller = caller(request, operation);
        var session = caller.session();
        if (Doors.isWrite(request.getMethod())) refuseForgery(request, session);
        if (session.locked() && !Doors.isOpenWhileLocked(operation)) throw new MpakaException(ErrorCode.SESSION_LOCKED);
        if (session.passwordChangeRequired() && !Doors.isOpenBeforePasswordChange(operation))
            throw new MpakaException(ErrorCode.PASSWORD_CHANGE_REQUIRED);
        request.setSecurityContext(
                new Secured(caller, request.getSecurityContext().isSecure()));
    }

    private static String path(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** Absent from clients that are no browsers; these carry no cookie a foreign page could ride on. */
    private static void refuseForeignOrigin(ContainerRequestContext request) {
        var origin = request.getHeaderString(ORIGIN_HEADER);
        if (origin != null && !OWN_ORIGIN.contains(origin)) throw new ForeignRequestException();
    }

    private Caller caller(ContainerRequestContext request, String operation) {
        var cookie = request.getCookies().get(SessionCookie.NAME);
        if (cookie == null || cookie.getValue().isEmpty()) throw stranger(operation);
        var token = cookie.getValue();
        // before it counts as used: what a thief does is no use of it
        if (sessions.endIfStolen(token, machine())) throw new MpakaException(ErrorCode.SESSION_ENDED);
        var found = Doors.isBackground(operation) ? sessions.peek(token) : sessions.find(token);
        return new Caller(token, found.orElseThrow(() -> stranger(operation)));
    }

    /** The console asks by itself whether somebody is signed in: that is no attempt. */
    private MpakaException stranger(String operation) {
        if (!Doors.isBackground(operation)) sessions.strangerRefused(machine(), operation);
        return new MpakaException(ErrorCode.SESSION_ENDED);
    }

    private String machine() {
        return servlet == null ? "" : servlet.getRemoteAddr();
    }

    private static void refuseForgery(ContainerRequestContext request, Session session) {
        var given = request.getHeaderString(TOKEN_HEADER);
        if (given == null || !equal(given, session.csrfToken())) throw new ForeignRequestException();
    }

    /** In a time that does not tell how many characters were right. */
    private static boolean equal(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private record Secured(Caller caller, boolean secure) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return caller;
        }

        @Override
        public boolean isUserInRole(@Nullable String right) {
            return java.util.Arrays.stream(Right.values())
                    .anyMatch(one ->
                            one.name().equals(right) && caller.session().actor().may(one));
        }

        @Override
        public boolean isSecure() {
            return secure;
        }

        @Override
        public String getAuthenticationScheme() {
            return "session";
        }
    }
}
