package org.mpaka.api.inspection;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.access.UserId;

/**
 * A decision taken.
 *
 * @param confirmedBy the second officer of a refusal
 * @param law version of the law whose ruling was before the officer, as {@code Ruling.version} names it
 */
public record DecisionRecord(
        Decision decision, UserId by, String byName, Instant at, Optional<UserId> confirmedBy, Optional<String> law) {
    /** Without the law's version. */
    public DecisionRecord(Decision decision, UserId by, String byName, Instant at, Optional<UserId> confirmedBy) {
        this(decision, by, byName, at, confirmedBy, Optional.empty());
    }
}
