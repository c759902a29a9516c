package org.mpaka.api.inspection;

import java.time.LocalDate;
import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.CrossingId;
import org.osgi.annotation.versioning.ProviderType;

/** Rules again on what was recorded, for lawyers, auditors and complaints. Needs what it takes to see the inspection. */
@ProviderType
public interface RulingReplay {
    /** Rules again with the law of the version that the inspection was ruled by, and compares. */
    Replayed again(Actor actor, InspectionId inspection);

    /** What the law as it is written now says of the inspection's traveller on another day. */
    Ruling asOf(Actor actor, InspectionId inspection, LocalDate on);

    /**
     * The inspection in which a crossing was recorded. Needs TRAVELLER_READ, INSPECT or SECOND_LINE.
     *
     * @throws MpakaException {@code NOT_FOUND} also for a crossing of another node
     */
    InspectionId inspectionOf(Actor actor, CrossingId crossing);

    /**
     * A ruling made again.
     *
     * @param same every answer, reason and citation is the same
     * @param why it could not be made with the same law; empty when it was
     */
    record Replayed(Ruling recorded, Ruling again, boolean same, Optional<Sentence> why) {}
}
