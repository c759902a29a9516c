package org.mpaka.api.legislation;

import java.time.Instant;
import java.util.Optional;

/**
 * A law that this node has had.
 *
 * @param version as rulings name it
 * @param since when it came here, or the change was approved
 * @param change the authority's change that made it of the one before; empty when a bundle brought it
 * @param inForce whether it rules now
 */
public record LawVersion(String version, Instant since, Optional<LawChangeId> change, boolean inForce) {}
