package org.mpaka.exchange.externalsource;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.source.SourceAnswer;
import org.mpaka.api.source.SourceQuestion;
import org.mpaka.api.source.SourceRecord;

/** Reads what the other side answered. What is not clear, word by word, is not done. */
final class AnswerReader {
    /** A clock of the other side that is further ahead is wrong. */
    private static final Duration MOST_AHEAD = Duration.ofMinutes(10);

    private final ObjectMapper json;
    private final Clock clock;
    private final String source;

    /** @param json that refuses what it does not know */
    AnswerReader(ObjectMapper json, Clock clock, String source) {
        this.json = json;
        this.clock = clock;
        this.source = source;
    }

    /**
     * An answer as it is sent.
     *
     * @param reference of the question
     * @param answer {@code found}, {@code not-found}, {@code not-done}
     * @param asOf how old the data are
     * @param reason of not done, for the other side's own people
     */
    record Wire(
            String reference,
            String answer,
            Optional<Instant> asOf,
            List<SourceRecord> records,
            Optional<String> reason) {}

    /** Never throws. */
    SourceAnswer read(byte[] body, SourceQuestion question) {
        try {
            var wire = json.readValue(body, Wire.class);
            return wire == null || !wire.reference().equals(question.reference())
                    ? notDone("not-understood")
                    : answer(wire, question);
        } catch (IOException | MpakaException e) {
            return notDone("not-understood");
        }
    }

    private SourceAnswer answer(Wire wire, SourceQuestion question) {
        var records = wire.records();
        if (wire.answer().equals("not-done")) return notDone("says-not-done");
        if (wire.asOf().isEmpty() || wire.asOf().get().isAfter(clock.instant().plus(MOST_AHEAD)))
            return notDone("not-understood");
        var asOf = wire.asOf().get();
        if (wire.answer().equals("not-found"))
            return records.isEmpty()
                    ? new SourceAnswer.NotFound(asOf, SourceAnswer.Mode.ONLINE)
                    : notDone("contradicts-itself");
        if (!wire.answer().equals("found")) return notDone("not-understood");
        boolean ofWhatWasAsked =
                records.stream().allMatch(record -> question.kinds().contains(record.kind()));
        long references =
                records.stream().map(SourceRecord::reference).distinct().count();
        if (records.isEmpty() || references != records.size() || !ofWhatWasAsked) return notDone("contradicts-itself");
        return new SourceAnswer.Found(records, asOf, SourceAnswer.Mode.ONLINE);
    }

    private SourceAnswer notDone(String why) {
        return new SourceAnswer.NotDone(Sentence.of("external-source." + why, "source", source));
    }
}
