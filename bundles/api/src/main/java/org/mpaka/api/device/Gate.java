package org.mpaka.api.device;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A gate, a barrier or a door at a lane, with its lamps. Any thread.
 *
 * <p>What it does without a line to the post (stay closed, or open for fire) is its own business: nothing here makes a
 * closed gate safe.
 */
@ConsumerType
public interface Gate {
    /** Answers from memory at once. */
    DeviceStatus status();

    /**
     * Opens it for one passage and waits, at most five seconds, until it says so. Never keeps a wish for later: a gate that
     * did not answer stays as it is when it comes back. Never throws for what a gate does.
     */
    GateOutcome open();

    /** What the lamps show from now on, kept and shown anew when the device comes back. Answers at once. */
    void show(Light light);

    /** One lamp of three. */
    enum Light {
        /** Stop. */
        RED,
        /** Somebody is being seen to. */
        AMBER,
        /** Go through. */
        GREEN
    }
}
