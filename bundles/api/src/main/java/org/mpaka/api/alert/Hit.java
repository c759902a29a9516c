package org.mpaka.api.alert;

import java.time.Instant;
import java.util.List;
import org.mpaka.api.access.UserId;
import org.mpaka.api.inspection.InspectionId;

/**
 * A traveller who may be the one an alert looks for.
 *
 * @param differences field by field
 * @param verdicts given so far; "same" needs two persons
 */
public record Hit(
        HitId id,
        InspectionId inspection,
        Candidate candidate,
        State state,
        List<FieldComparison> differences,
        List<Adjudication> verdicts,
        Instant raisedAt) {
    public Hit {
        differences = List.copyOf(differences);
        verdicts = List.copyOf(verdicts);
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
