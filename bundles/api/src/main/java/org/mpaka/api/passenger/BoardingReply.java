package org.mpaka.api.passenger;

import java.time.Instant;
import java.util.List;

/**
 * What goes back to a carrier, before it has a form.
 *
 * @param reference by which this post knows the reply, 1 to 14 characters
 * @param unasked the carrier was answered before, and this changes it
 * @param lines of one journey, at least one
 */
public record BoardingReply(
        ReturnAddress to, Voyage voyage, String reference, boolean unasked, Instant at, List<Line> lines) {
    public BoardingReply {
        lines = List.copyOf(lines);
    }

    /**
     * One person.
     *
     * @param references by which the carrier knows him, at least one
     * @param words to the carrier's staff, at most 70 characters, may be empty
     */
    public record Line(List<CarrierReference> references, BoardingStatus status, String words) {
        public Line {
            references = List.copyOf(references);
        }

        @Override
        public String toString() {
            return status.name();
        }
    }

    @Override
    public String toString() {
        return "BoardingReply " + reference;
    }
}
