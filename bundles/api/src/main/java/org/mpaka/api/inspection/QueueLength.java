package org.mpaka.api.inspection;

import java.time.Instant;
import java.util.Optional;

/**
 * How many wait in the second line; names nobody.
 *
 * @param waiting referred and not yet taken
 * @param longest since when the first of them waits
 */
public record QueueLength(int waiting, Optional<Instant> longest) {}
