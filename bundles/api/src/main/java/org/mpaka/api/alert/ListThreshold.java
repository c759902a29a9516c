package org.mpaka.api.alert;

import java.util.Optional;
import org.mpaka.api.access.UserId;

/**
 * From which score on the candidates of a list are shown, in per cent.
 *
 * @param percent in force
 * @param shipped what the settings of this node say; in force as long as nobody decided otherwise
 * @param proposal that waits for another person
 */
public record ListThreshold(AlertListId list, int percent, int shipped, Optional<Proposal> proposal) {
    /** Nothing below is ever looked at. */
    public static final int LEAST = 70;

    /** Only the same number, sign by sign, and names that leave no doubt. */
    public static final int MOST = 100;

    /**
     * What waits for another person.
     *
     * @param percent empty to go back to the settings
     * @param revision of what is proposed and of what it would replace; an approval names it, so that nothing is approved
     *     that was not seen
     */
    public record Proposal(Optional<Integer> percent, UserId by, String reason, String revision) {}
}
