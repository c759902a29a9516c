package org.mpaka.api.inspection;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.access.UserId;

/** A decision taken. @param confirmedBy the second officer of a refusal */
public record DecisionRecord(Decision decision, UserId by, String byName, Instant at, Optional<UserId> confirmedBy) {}
