package org.mpaka.api.access;

/**
 * An account and its one-time password, shown once and kept nowhere.
 */
public record UserWithPassword(User user, String oneTimePassword) {
    @Override
    public String toString() {
        return user.id().toString();
    }
}
