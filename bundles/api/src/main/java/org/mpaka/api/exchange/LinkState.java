package org.mpaka.api.exchange;

import java.time.Instant;
import org.mpaka.api.CountryCode;

/** How a partner is reached. @param condition UP, SLOW, DOWN or NOT_CONFIGURED */
public record LinkState(CountryCode partner, Condition condition, Instant since, int waiting, int dead) {
    /** How a link is. */
    public enum Condition {
        UP,
        SLOW,
        DOWN,
        NOT_CONFIGURED
    }
}
