package org.mpaka.api;

/**
 * Who this installation is.
 *
 * @param node its identifier in every journal
 * @param country the state whose law it applies
 * @param post the point of entry it serves
 * @param mode what its data are worth
 */
public record NodeIdentity(NodeId node, CountryCode country, BorderPostId post, Mode mode) {

    /** Demonstration and training are shown on every screen and print. */
    public enum Mode {
        LIVE,
        DEMONSTRATION,
        TRAINING
    }
}
