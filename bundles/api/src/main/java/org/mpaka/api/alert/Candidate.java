package org.mpaka.api.alert;

import java.util.List;
import org.mpaka.api.Sentence;

/**
 * A listed person or document that may be the traveller's.
 *
 * @param score 0 to 1, calibrated
 * @param explanation how names matched, what agrees, what contradicts; from the match itself
 */
public record Candidate(AlertId alert, AlertListId list, double score, Band band, List<Sentence> explanation) {
    public Candidate {
        explanation = List.copyOf(explanation);
    }

    /** How much it weighs. */
    public enum Band {
        WEAK,
        MEDIUM,
        STRONG
    }
}
