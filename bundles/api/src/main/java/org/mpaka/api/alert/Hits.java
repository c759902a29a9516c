package org.mpaka.api.alert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.traveller.CrossingId;
import org.osgi.annotation.versioning.ProviderType;

/** Adjudicates hits. Silent ones are seen only with ALERT_READ_SILENT. */
@ProviderType
public interface Hits {
    /** Hits of an inspection that the actor may see. */
    List<Hit> of(Actor actor, InspectionId inspection);

    /**
     * Hits of a crossing that the actor may see: those of a crossing without an inspection, and late ones of an inspection
     * that led to it.
     */
    List<Hit> of(Actor actor, CrossingId crossing);

    /** Hits in a state, longest waiting first. Needs HIT_ADJUDICATE. */
    default Page<Hit> find(Actor actor, Hit.State state, PageRequest page) {
        return find(actor, state, false, page);
    }

    /**
     * Hits in a state, longest waiting first. Needs HIT_ADJUDICATE.
     *
     * @param lateOnly only those raised after the traveller had left
     */
    Page<Hit> find(Actor actor, Hit.State state, boolean lateOnly, PageRequest page);

    Hit get(Actor actor, HitId hit);

    /** What became of the last hits of a list, those the actor may see. Needs what {@link #get} needs. */
    EarlierHits earlier(Actor actor, AlertListId list);

    /** What to do, in a language as far as the owner gave it. Needs what {@link #get} needs. */
    Handling handling(Actor actor, HitId hit, Locale locale);

    /**
     * Notes to whom the traveller, or what he carried, was handed over. Needs HIT_ADJUDICATE, and a hit that is the same.
     *
     * @param agency whose users may confirm it
     * @param note 3 to 500 characters: what went with it
     */
    Hit handOver(Actor actor, HitId hit, String to, Optional<AgencyId> agency, String note);

    /**
     * Confirms that he was taken over. A user of the agency, or who has CONFIRM; never who handed over.
     *
     * @param reference number of the receipt or of the case there, 1 to 200 characters
     */
    Hit takeOver(Actor actor, HitId hit, String reference);

    /**
     * Needs HIT_ADJUDICATE. {@code SAME} by one person waits for a second one.
     *
     * @param reason 3 to 500 characters; remembered, so that the same innocent traveller is not stopped again
     */
    Hit adjudicate(Actor actor, HitId hit, Hit.Verdict verdict, String reason);
}
