package org.mpaka.api.alert;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How much must speak for a record of a list before an officer is asked to compare. Two persons change it; every change is
 * journaled and holds for the next traveller on every node that the journal reaches.
 */
@ProviderType
public interface ListThresholds {
    /** Of every list. Needs ALERT_READ, ALERT_IMPORT or HIT_ADJUDICATE. */
    List<ListThreshold> all(Actor actor);

    /**
     * Needs ALERT_PROPOSE.
     *
     * @param percent {@value ListThreshold#LEAST} to {@value ListThreshold#MOST}; empty to go back to the settings
     * @throws MpakaException {@code NOT_FOUND} for a list that is not here, {@code WRONG_STATE} while another proposal waits
     */
    ListThreshold propose(Actor actor, AlertListId list, Optional<Integer> percent, String reason);

    /**
     * Needs ALERT_APPROVE.
     *
     * @param revision of the proposal that was seen
     * @throws MpakaException {@code CHANGED_MEANWHILE} when something else waits by now, {@code SECOND_PERSON_REQUIRED},
     *     {@code WRONG_STATE} when nothing waits
     */
    ListThreshold approve(Actor actor, AlertListId list, String revision);

    /**
     * Needs ALERT_APPROVE.
     *
     * @param revision of the proposal that was seen
     * @throws MpakaException {@code CHANGED_MEANWHILE} when something else waits by now, {@code WRONG_STATE} when nothing
     *     waits
     */
    ListThreshold reject(Actor actor, AlertListId list, String revision, String reason);
}
