package org.mpaka.api.trust;

import java.time.Instant;
import org.mpaka.api.access.UserId;

/** Somebody stopped believing something. */
public record Withdrawal(Instant at, UserId by, String reason) {}
