package org.mpaka.web.rest.alert;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.source.SourceAnswer;
import org.mpaka.api.source.SourceQuestion;
import org.mpaka.api.source.SourceRecord;
import org.mpaka.api.traveller.Vehicle;

/** What an external source is asked by hand, and what it said. */
public final class SourceQuestions {
    private SourceQuestions() {}

    /**
     * A question; what the source does not take must be absent.
     *
     * @param reason why it is asked; journaled
     */
    public record Asked(
            Optional<ListedDocument> document,
            Optional<SourceQuestion.Person> person,
            Optional<Vehicle> vehicle,
            @Size(min = 3, max = 500) String reason) {
        SourceQuestion question() {
            return new SourceQuestion(
                    UUID.randomUUID().toString(),
                    document,
                    person,
                    vehicle.map(
                            one -> new AlertSubject.Vehicle(one.country(), one.plate(), one.identificationNumber())));
        }

        @Override
        public String toString() {
            return "Asked";
        }
    }

    /** What a source said. */
    public enum Outcome {
        FOUND,
        NOT_FOUND,
        /** No answer: never to be taken for `NOT_FOUND`. */
        NOT_DONE
    }

    /**
     * An answer.
     *
     * @param records those found
     * @param asOf how old the data are
     * @param mode where the answer comes from
     * @param why there is none
     */
    public record Answered(
            Outcome outcome,
            List<SourceRecord> records,
            Optional<Instant> asOf,
            Optional<SourceAnswer.Mode> mode,
            Optional<Sentence> why) {
        static Answered of(SourceAnswer answer) {
            return answer.fold(
                    found -> new Answered(
                            Outcome.FOUND,
                            found.records(),
                            Optional.of(found.asOf()),
                            Optional.of(found.mode()),
                            Optional.empty()),
                    none -> new Answered(
                            Outcome.NOT_FOUND,
                            List.of(),
                            Optional.of(none.asOf()),
                            Optional.of(none.mode()),
                            Optional.empty()),
                    failed -> new Answered(
                            Outcome.NOT_DONE,
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(failed.reason())));
        }
    }
}
