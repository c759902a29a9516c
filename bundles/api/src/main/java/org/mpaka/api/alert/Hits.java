package org.mpaka.api.alert;

import java.util.List;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.InspectionId;
import org.osgi.annotation.versioning.ProviderType;

/** Adjudicates hits. Silent ones are seen only with ALERT_READ_SILENT. */
@ProviderType
public interface Hits {
    /** Hits of an inspection that the actor may see. */
    List<Hit> of(Actor actor, InspectionId inspection);

    /** Hits in a state, longest waiting first. Needs HIT_ADJUDICATE. */
    Page<Hit> find(Actor actor, Hit.State state, PageRequest page);

    Hit get(Actor actor, HitId hit);

    /** What became of the last hits of a list, those the actor may see. Needs what {@link #get} needs. */
    EarlierHits earlier(Actor actor, AlertListId list);

    /**
     * Needs HIT_ADJUDICATE. {@code SAME} by one person waits for a second one.
     *
     * @param reason 3 to 500 characters; remembered, so that the same innocent traveller is not stopped again
     */
    Hit adjudicate(Actor actor, HitId hit, Hit.Verdict verdict, String reason);
}
