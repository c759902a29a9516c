package org.mpaka.web.rest.session;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.Session;
import org.mpaka.api.access.SessionId;
import org.mpaka.api.access.UserId;
import org.mpaka.api.inspection.Shift;

/**
 * Who is signed in here, and what the person may do.
 *
 * @param displayName as shown on screens and slips
 * @param rights of all the roles together
 * @param post where the person works now
 * @param workstation name or address of the machine
 * @param endsAt when the session ends whatever happens
 * @param locked the screen is locked: only unlocking, signing out and reading this are allowed
 * @param passwordChangeRequired only changing the password and signing out are allowed
 * @param csrfToken to be sent back in {@code X-XSRF-TOKEN} with every write
 * @param shift the open shift
 */
public record SessionView(
        SessionId id,
        UserId user,
        String displayName,
        Set<Role> roles,
        Set<Right> rights,
        BorderPostId post,
        String workstation,
        Instant signedInAt,
        Instant endsAt,
        boolean locked,
        boolean passwordChangeRequired,
        String csrfToken,
        NodeIdentity node,
        Optional<Shift> shift) {
    static SessionView of(Session session, NodeIdentity node, Optional<Shift> shift) {
        var actor = session.actor();
        return new SessionView(
                session.id(),
                actor.user(),
                actor.displayName(),
                actor.roles(),
                Arrays.stream(Right.values()).filter(actor::may).collect(Collectors.toUnmodifiableSet()),
                actor.post(),
                session.workstation(),
                session.signedInAt(),
                session.endsAt(),
                session.locked(),
                session.passwordChangeRequired(),
                session.csrfToken(),
                node,
                shift);
    }

    @Override
    public String toString() {
        return "SessionView " + id;
    }
}
