package org.mpaka.api.biometric;

import org.mpaka.api.inspection.InspectionId;

/**
 * How alike two prints are. A number and a threshold; what follows from it, the officer decides.
 *
 * @param with whose finger was compared
 * @param similarity 0 is not at all; without an upper end
 * @param threshold of this post when it was compared
 * @param weak whether either print has fewer minutiae than wanted
 * @param engine whose similarity it is
 */
public record FingerComparison(
        InspectionId with, Finger finger, double similarity, double threshold, boolean weak, String engine) {
    public boolean reachesThreshold() {
        return similarity >= threshold;
    }
}
