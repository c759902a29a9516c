package org.mpaka.api.biometric;

import java.util.List;
import org.mpaka.api.legislation.Citation;

/**
 * What this post may do with fingerprints, and how it compares them.
 *
 * @param allowed whether the law of the country has a row {@code fingerprints} in its table {@code biometrics} today
 * @param citations where that is written; empty when it is not allowed
 * @param keptDays after so many days a template is deleted; 0 when it is not allowed
 * @param threshold similarity from which one finger is worth looking at, one to one
 * @param searchThreshold the same, one among many
 * @param fewestMinutiae below them a print is called weak
 * @param engine whose similarity it is, with its version
 */
public record FingerprintPolicy(
        boolean allowed,
        List<Citation> citations,
        int keptDays,
        double threshold,
        double searchThreshold,
        int fewestMinutiae,
        String engine) {
    public FingerprintPolicy {
        citations = List.copyOf(citations);
    }
}
