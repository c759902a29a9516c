package org.mpaka.api.device;

import java.time.Instant;
import java.util.List;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The workstations whose devices this post may use: on each runs an agent that connects to the post with a certificate of
 * its own. Enrolling and revoking is journaled.
 */
@ProviderType
public interface Workstations {
    /** By name, those of this post, revoked ones too. Needs INSPECT or SYSTEM_ADMINISTER. */
    List<Workstation> list(Actor actor);

    /**
     * Lets one agent enrol, once. An agent that had the name before is no longer known when the new one enrols. Needs
     * SYSTEM_ADMINISTER.
     *
     * @param name the first part of the identifiers of its devices
     * @param lane which its devices serve, 1 to 16 characters
     * @throws MpakaException {@code INVALID_FIELD}; {@code WRONG_STATE} when this post listens to no workstation
     */
    Invitation invite(Actor actor, DeviceId name, String lane);

    /**
     * Its agent is cut off at once. Needs SYSTEM_ADMINISTER.
     *
     * @param reason 3 to 500 characters
     * @throws MpakaException {@code NOT_FOUND}, {@code WRONG_STATE} when it is revoked already
     */
    Workstation revoke(Actor actor, DeviceId name, String reason);

    /**
     * Told to the person at the workstation.
     *
     * @param code typed there, good for one use
     * @param until when it expires
     * @param port on which the post listens
     */
    record Invitation(DeviceId name, String code, Instant until, int port) {
        /** Without the code. */
        @Override
        public String toString() {
            return "Invitation of " + name;
        }
    }
}
