package org.mpaka.api.biometric;

import java.util.List;

/**
 * What one finger was like among those taken at this post.
 *
 * @param alike at most five that reach the threshold, the most similar first
 * @param searched with how many prints it was compared
 */
public record FingerSearch(List<FingerComparison> alike, int searched, double threshold, String engine) {
    public FingerSearch {
        alike = List.copyOf(alike);
    }
}
