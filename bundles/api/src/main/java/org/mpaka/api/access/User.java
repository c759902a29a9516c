package org.mpaka.api.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An account.
 *
 * @param lockedUntil sign-in is closed until then after too many wrong passwords
 */
public record User(
        UserId id,
        String displayName,
        Set<Role> roles,
        boolean active,
        boolean passwordChangeRequired,
        Optional<Instant> lockedUntil,
        Optional<Instant> lastSignInAt) {
    public User {
        roles = Set.copyOf(roles);
    }
}
