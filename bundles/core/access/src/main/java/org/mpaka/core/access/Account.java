package org.mpaka.core.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.User;
import org.mpaka.api.access.UserId;

/** A row of the register of users. */
record Account(
        UserId id,
        String displayName,
        String roles,
        boolean active,
        UUID credential,
        boolean passwordChangeRequired,
        int failures,
        Optional<Instant> lockedUntil,
        Optional<Instant> lastSignInAt,
        Optional<Instant> passwordSetAt) {

    static String text(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    Set<Role> roleSet() {
        if (roles.isEmpty()) return Set.of();
        return Arrays.stream(roles.split(","))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    boolean isLocked(Instant now) {
        return lockout().isClosed(now);
    }

    Lockout lockout() {
        return new Lockout(failures, lockedUntil);
    }

    /** @param now a lock that has run out is not shown */
    User user(Instant now) {
        return new User(
                id,
                displayName,
                roleSet(),
                active,
                passwordChangeRequired,
                lockedUntil.filter(now::isBefore),
                lastSignInAt);
    }

    Actor actor(BorderPostId post) {
        return new Actor(id, displayName, roleSet(), post);
    }
}
