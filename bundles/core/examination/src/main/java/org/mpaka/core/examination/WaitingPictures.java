package org.mpaka.core.examination;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.InspectionId;

/** Pictures of travellers who may yet be referred: in memory alone, few and for an hour or two. */
final class WaitingPictures {
    private static final int MOST = 32;
    private static final Duration LONGEST = Duration.ofHours(2);

    private final Map<InspectionId, Picture> pictures = new LinkedHashMap<>();

    /** @param by who gave it */
    record Picture(Actor by, Instant at, byte[] jpeg) {}

    synchronized void put(InspectionId inspection, Picture picture) {
        pictures.values().removeIf(old -> old.at().plus(LONGEST).isBefore(picture.at()));
        pictures.remove(inspection);
        if (pictures.size() >= MOST)
            pictures.remove(pictures.keySet().iterator().next());
        pictures.put(inspection, picture);
    }

    synchronized Optional<Picture> take(InspectionId inspection) {
        return Optional.ofNullable(pictures.remove(inspection));
    }

    synchronized int size() {
        return pictures.size();
    }
}
