package org.mpaka.api.access;

import java.util.Set;
import org.mpaka.api.BorderPostId;

/**
 * The person or machine in whose name something is done. Core services take one and check its rights.
 *
 * @param user who
 * @param displayName as shown on screens and slips
 * @param roles what the user is
 * @param post where the user works now
 */
public record Actor(UserId user, String displayName, Set<Role> roles, BorderPostId post) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.rights().contains(right));
    }

    /** @throws AccessDeniedException when none of the roles has the right */
    public void require(Right right) {
        if (!may(right)) throw new AccessDeniedException(this, right);
    }

    @Override
    public String toString() {
        return user.toString();
    }
}
