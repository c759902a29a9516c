package org.mpaka.api.alert;

import java.util.Set;
import org.mpaka.api.access.UserId;

/**
 * An authority and its users here.
 *
 * @param name as shown, 1 to 200 characters
 */
public record Agency(AgencyId id, String name, Set<UserId> members) {
    public Agency {
        members = Set.copyOf(members);
    }
}
