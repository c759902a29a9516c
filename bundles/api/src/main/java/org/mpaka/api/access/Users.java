package org.mpaka.api.access;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Administers accounts; needs {@link Right#USER_ADMINISTER}. Nobody changes his own roles. */
@ProviderType
public interface Users {
    List<User> list(Actor actor);

    User get(Actor actor, UserId user);

    UserWithPassword create(Actor actor, UserId id, String displayName, Set<Role> roles);

    User change(Actor actor, UserId user, String displayName, Set<Role> roles, boolean active);

    /** Gives a new one-time password, opens the lock and ends the user's sessions. */
    UserWithPassword resetPassword(Actor actor, UserId user);
}
