package org.mpaka.api.access;

import java.time.Instant;

/**
 * A person signed in at a workstation.
 *
 * @param locked the screen is locked; only unlocking, signing out and reading the session are allowed
 * @param passwordChangeRequired only changing the password and signing out are allowed
 * @param csrfToken to be sent back with every write
 */
public record Session(
        SessionId id,
        Actor actor,
        String workstation,
        Instant signedInAt,
        Instant lastSeenAt,
        Instant endsAt,
        boolean locked,
        boolean passwordChangeRequired,
        String csrfToken) {

    @Override
    public String toString() {
        return "Session " + id;
    }
}
