package org.mpaka.api.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.traveller.CrossingId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Compares those who passed this node lately with every alert that is new or changed, and makes good the alert checks that
 * were not done: at the lane, and those of crossings that were recorded without an inspection. Runs by itself in the background, goes on after a restart where it stood, and raises hits
 * that say that they are late.
 *
 * <p>Needs ALERT_READ, ALERT_IMPORT or HIT_ADJUDICATE; what concerns silent alerts is seen only with ALERT_READ_SILENT.
 */
@ProviderType
public interface LateScreening {
    Status status(Actor actor);

    /** The youngest first. @param limit 1 to 500 */
    List<LateRun> runs(Actor actor, int limit);

    /** When the alert check of an inspection that was not done at the lane was made good; empty if it was not. */
    Optional<Instant> madeGood(Actor actor, InspectionId inspection);

    /** When a crossing that was recorded without an inspection was compared; empty if it was not, or not yet. */
    Optional<Instant> madeGood(Actor actor, CrossingId crossing);

    /**
     * How it stands on this node.
     *
     * @param waiting runs that have not ended
     * @param notDone inspections, and crossings without one, whose alert check was not done and is not made good yet
     * @param daysBack how far back it looks (setting)
     */
    record Status(int waiting, long notDone, int daysBack) {}
}
