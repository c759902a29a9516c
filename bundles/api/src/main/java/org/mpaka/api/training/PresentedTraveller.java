package org.mpaka.api.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.inspection.InspectionId;

/**
 * An invented traveller who came to the lane.
 *
 * @param number 1 for the first
 * @param story what there is to see and hear beside the document
 * @param zone the machine-readable zone, as printed on the document in the traveller's hand
 * @param inspection that was opened; empty until the document was taken
 * @param judgement empty until a decision was taken, or the exercise ended
 */
public record PresentedTraveller(
        int number,
        Sentence story,
        List<String> zone,
        Instant presentedAt,
        Optional<InspectionId> inspection,
        Optional<Judgement> judgement) {
    public PresentedTraveller {
        zone = List.copyOf(zone);
    }

    @Override
    public String toString() {
        return "PresentedTraveller " + number;
    }
}
