package org.mpaka.api.access;

import java.time.Instant;

/**
 * An account and its one-time password, shown once and kept nowhere.
 *
 * @param validUntil not used before this moment, the one-time password is worth nothing
 */
public record UserWithPassword(User user, String oneTimePassword, Instant validUntil) {
    @Override
    public String toString() {
        return user.id().toString();
    }
}
