package org.mpaka.testing.demonstration;

import java.util.EnumSet;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;

/** In whose name the data are loaded: two, because an alert needs four eyes. */
record DemonstrationActors(Actor first, Actor second) {
    static DemonstrationActors at(BorderPostId post) {
        var roles = EnumSet.complementOf(EnumSet.of(Role.MACHINE));
        return new DemonstrationActors(
                new Actor(UserId.of("demonstration"), "Demonstration", roles, post),
                new Actor(UserId.of("demonstration-2"), "Demonstration", roles, post));
    }
}
