package org.mpaka.api.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.access.UserId;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.traveller.CrossingId;

/**
 * A traveller who may be the one an alert looks for. It stands on an inspection, or on a crossing that was recorded
 * without one: of an exit lane, taken over from elsewhere, written down while the lane stood still.
 *
 * @param inspection in which he was seen; empty when there was none
 * @param differences field by field
 * @param verdicts given so far; "same" needs two persons
 * @param late raised after the traveller had left, because the alert is newer than the inspection or the check was not
 *     done at the lane
 * @param crossing of a late hit, when the traveller crossed; always there without an inspection
 * @param handOver to whom the traveller was handed over
 */
public record Hit(
        HitId id,
        Optional<InspectionId> inspection,
        Candidate candidate,
        State state,
        List<FieldComparison> differences,
        List<Adjudication> verdicts,
        Instant raisedAt,
        boolean late,
        Optional<CrossingId> crossing,
        Optional<HandOver> handOver) {
    public Hit {
        differences = List.copyOf(differences);
        verdicts = List.copyOf(verdicts);
        if (inspection.isEmpty() && crossing.isEmpty())
            throw new IllegalArgumentException("a hit stands on an inspection or a crossing");
    }

    /** Raised at the lane. */
    public Hit(
            HitId id,
            InspectionId inspection,
            Candidate candidate,
            State state,
            List<FieldComparison> differences,
            List<Adjudication> verdicts,
            Instant raisedAt) {
        this(
                id,
                Optional.of(inspection),
                candidate,
                state,
                differences,
                verdicts,
                raisedAt,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** The same after somebody said something of it. */
    public Hit judged(State now, List<Adjudication> said) {
        return new Hit(id, inspection, candidate, now, differences, said, raisedAt, late, crossing, handOver);
    }

    /** The same after the traveller was handed, or taken, over. */
    public Hit handedOver(HandOver to) {
        return new Hit(
                id, inspection, candidate, state, differences, verdicts, raisedAt, late, crossing, Optional.of(to));
    }

    /** Where a hit stands. */
    public enum State {
        OPEN,
        SAME_TO_CONFIRM,
        SAME,
        NOT_SAME,
        UNSURE
    }

    /** How two values of a field compare. */
    public enum Comparison {
        EQUAL,
        CLOSE,
        DIFFERENT,
        NOT_GIVEN
    }

    /** @param field {@code surname}, {@code birth}, {@code nationality}, {@code document} … */
    public record FieldComparison(String field, String traveller, String listed, Comparison comparison) {
        @Override
        public String toString() {
            return field + " " + comparison;
        }
    }

    /** What one person said. */
    public record Adjudication(UserId by, Instant at, Verdict verdict, String reason) {}

    /** Is the traveller the one? */
    public enum Verdict {
        SAME,
        NOT_SAME,
        UNSURE
    }

    @Override
    public String toString() {
        return "Hit " + id;
    }
}
