package org.mpaka.api.inspection;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.access.UserId;
import org.mpaka.api.traveller.Direction;

/**
 * An officer's time on a lane.
 *
 * @param lane number or name painted above it, 1 to 16 characters
 */
public record Shift(
        ShiftId id,
        UserId officer,
        String officerName,
        BorderPostId post,
        String lane,
        Direction direction,
        Instant openedAt,
        Optional<Instant> closedAt) {}
