package org.mpaka.api.inspection;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears of every inspection that changed here or arrived from another node: for queues that are pushed to screens.
 *
 * <p>Called after the commit, on the thread that recorded it: return at once. What is heard tells nothing personal; who
 * wants more asks {@link Inspections} with an actor. A thrown exception is logged and goes no further. Changes may be
 * heard twice.
 */
@ConsumerType
public interface InspectionListener {
    void changed(InspectionId inspection, InspectionState state);
}
