package org.mpaka.api.inspection;

import java.time.Instant;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.access.Actor;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;

/** What a check is given. */
public record InspectionFacts(
        InspectionId inspection,
        Actor officer,
        BorderPostId post,
        String lane,
        Direction direction,
        Instant at,
        DocumentReading reading,
        Declaration declaration) {

    @Override
    public String toString() {
        return "InspectionFacts " + inspection;
    }
}
